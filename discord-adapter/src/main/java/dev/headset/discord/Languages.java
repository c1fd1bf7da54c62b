package dev.headset.discord;

import java.util.List;
import java.util.Locale;

/** Between our languages and Discord's locales. */
final class Languages {

  private Languages() {}

  /** {@code en} for {@code en-US}. */
  static String code(String locale) {
    int hyphen = locale.indexOf('-');
    return (hyphen < 0 ? locale : locale.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }

  /**
   * The locales that a language is shown for. Discord knows some languages only with a region, see
   * <a href="https://docs.discord.com/developers/reference#locales">its list</a>.
   */
  static List<String> locales(String code) {
    return switch (code) {
      case "en" -> List.of("en-US", "en-GB");
      case "es" -> List.of("es-ES", "es-419");
      case "pt" -> List.of("pt-BR");
      case "sv" -> List.of("sv-SE");
      case "zh" -> List.of("zh-CN", "zh-TW");
      case "id",
          "da",
          "de",
          "fr",
          "hr",
          "it",
          "lt",
          "hu",
          "nl",
          "no",
          "pl",
          "ro",
          "fi",
          "vi",
          "tr",
          "cs",
          "el",
          "bg",
          "ru",
          "uk",
          "hi",
          "th",
          "ja",
          "ko" ->
          List.of(code);
      default -> List.of();
    };
  }
}
