/**
 * The operator's page: what waits, how it goes, what was missed and what the config says, for those
 * whom the operator lets in. It reads, and changes nothing.
 */
@NullMarked
package dev.headset.app.operator;

import org.jspecify.annotations.NullMarked;
