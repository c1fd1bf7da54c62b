package dev.headset.platform;

/**
 * Whose words a message carries. A platform that can show a speaker of its own does; another puts
 * the name before the text.
 */
public sealed interface Speaker {

  /** The bot itself. */
  record Bot() implements Speaker {}

  /** A customer, towards staff. */
  record Customer(String name) implements Speaker {}

  /** An associate, towards the customer or towards colleagues. */
  record Associate(String name) implements Speaker {}
}
