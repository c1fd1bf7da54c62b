package dev.headset.discord;

/** Something that is done in a channel, by its id. */
@FunctionalInterface
interface Attempt<T> {

  T in(String channel) throws RestException;
}
