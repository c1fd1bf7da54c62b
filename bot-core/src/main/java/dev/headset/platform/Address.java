package dev.headset.platform;

import java.util.Optional;

/**
 * A place on a platform where messages stand: a chat, or a thread within one.
 *
 * <p>Written {@code platform:chat} or {@code platform:chat:thread}. The platform's name is
 * lower-case letters; chat and thread are the platform's own ids and hold no colon.
 */
public record Address(String platform, String chat, Optional<String> thread) {

  /** Checks that no part is empty or holds a colon. */
  public Address {
    requirePart(platform);
    requirePart(chat);
    thread.ifPresent(Address::requirePart);
  }

  public static Address of(String platform, String chat) {
    return new Address(platform, chat, Optional.empty());
  }

  public static Address of(String platform, String chat, String thread) {
    return new Address(platform, chat, Optional.of(thread));
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException where the text is not {@code platform:chat[:thread]}
   */
  public static Address parse(String written) {
    String[] parts = written.split(":", -1);
    return switch (parts.length) {
      case 2 -> of(parts[0], parts[1]);
      case 3 -> of(parts[0], parts[1], parts[2]);
      default -> throw new IllegalArgumentException("not platform:chat[:thread]: " + written);
    };
  }

  /** The chat that this place stands in, without the thread. */
  public Address channel() {
    return thread.isEmpty() ? this : of(platform, chat);
  }

  @Override
  public String toString() {
    return platform + ":" + chat + thread.map(t -> ":" + t).orElse("");
  }

  private static void requirePart(String part) {
    if (part.isEmpty() || part.indexOf(':') >= 0) {
      throw new IllegalArgumentException("an address part is empty or holds a colon: " + part);
    }
  }
}
