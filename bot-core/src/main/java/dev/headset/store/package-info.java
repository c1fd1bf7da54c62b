/**
 * What must outlive the process, as a port: conversations, cases, threads, what waits, what is
 * owed.
 */
@NullMarked
package dev.headset.store;

import org.jspecify.annotations.NullMarked;
