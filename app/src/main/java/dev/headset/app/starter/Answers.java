package dev.headset.app.starter;

import java.util.List;

/**
 * What a new operator says of their bot, checked.
 *
 * @param name of the shop, on one line
 * @param languages their two letters, the default first; at least one
 * @param platforms {@code discord} and {@code telegram}, or neither
 * @param channel where the team works, or an example of it
 */
public record Answers(
    String name, List<String> languages, List<String> platforms, Channel channel) {

  /** The languages that the texts of the bot are shipped in. */
  public static final List<String> LANGUAGES = List.of("en", "pl");

  /** The platforms that a bot can serve. */
  public static final List<String> PLATFORMS = List.of("discord", "telegram");

  /** Copies the lists. */
  public Answers {
    languages = List.copyOf(languages);
    platforms = List.copyOf(platforms);
  }

  /**
   * Where the team works.
   *
   * @param address such as {@code telegram:-1001234567890}
   * @param example nobody has said it: it has to be put in yet
   */
  public record Channel(String address, boolean example) {}
}
