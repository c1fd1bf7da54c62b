package dev.headset.desk;

import java.util.Optional;

/**
 * What a customer was told of the queue.
 *
 * @param ahead how many were ahead of them
 * @param estimate how long it was likely to take, where there was anything to go by
 */
public record QueueNews(int ahead, Optional<WaitRange> estimate) {}
