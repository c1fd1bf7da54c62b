/**
 * Stories of customers and associates, written as one reads a chat, and what plays them: the same
 * files run over every channel that implements {@link dev.headset.testkit.scenario.ScenarioStage}.
 */
@NullMarked
package dev.headset.testkit.scenario;

import org.jspecify.annotations.NullMarked;
