package dev.headset.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of every map in the files. The schemas have the same: a test holds the two together. */
final class Keys {

  static final Set<String> HEADSET =
      of(
          "version",
          "languages",
          "store",
          "http",
          "discord",
          "telegram",
          "desk",
          "hours",
          "services",
          "limits",
          "timings",
          "privacy",
          "understanding");
  static final Set<String> STORE = of("url", "user", "password");
  static final Set<String> HTTP = of("bind", "port", "console", "public_url", "people");
  static final Set<String> PERSON = of("name", "password_hash", "teams");
  static final Set<String> DISCORD = of("token", "api_url", "gateway_url", "contact_channel");
  static final Set<String> TELEGRAM = of("token", "api_url");
  static final Set<String> DESK =
      of(
          "language",
          "zone",
          "default_team",
          "operators_channel",
          "daily_summary",
          "on_leave",
          "phones",
          "teams");
  static final Set<String> ON_LEAVE = of("close_after");
  static final Set<String> TEAM =
      of("id", "name", "channel", "managers", "hours", "ping", "languages", "when_closed");
  static final Set<String> HOURS = of("zone", "open", "closed");
  static final Set<String> SERVICE = of("url", "headers");
  static final Set<String> LIMITS =
      of(
          "messages_per_minute",
          "attachment_mb",
          "open_cases_per_customer",
          "waiting_cases_per_associate");
  static final Set<String> TIMINGS =
      of(
          "still_there",
          "close_after_silence",
          "nobody_came",
          "thanks_after_close",
          "hold",
          "reopen");
  static final Set<String> UNDERSTANDING = of("sure", "unsure", "embeddings");
  static final Set<String> PRIVACY = of("keep_days", "mask_card_numbers");

  static final Set<String> TOPICS = of("version", "menu", "topics");
  static final Set<String> TOPIC =
      of(
          "id",
          "bubble",
          "description",
          "examples",
          "topics",
          "ask",
          "lookup",
          "answer",
          "steps",
          "team",
          "handoff");
  static final Set<String> SLOT =
      of("id", "type", "pattern", "choices", "optional", "prompt", "hint");
  static final Set<String> CHOICE = of("id", "label");
  static final Set<String> LOOKUP =
      of("service", "method", "path", "body", "fields", "not_found", "failed");
  static final Set<String> STEP = of("id", "title", "say");

  static final Set<String> SNIPPETS = of("version", "snippets");
  static final Set<String> TEXTS = of("version", "texts");
  static final Set<String> PHRASES = of("version", "phrases");

  private Keys() {}

  private static Set<String> of(String... keys) {
    return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(List.of(keys)));
  }
}
