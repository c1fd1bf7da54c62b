package dev.headset.desk;

/**
 * How long something is likely to take.
 *
 * @param fromMinutes at least 1
 * @param toMinutes more than {@code fromMinutes}
 */
public record WaitRange(int fromMinutes, int toMinutes) {}
