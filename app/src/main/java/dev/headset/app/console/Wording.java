package dev.headset.app.console;

import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the texts, names and ids that requests bring. A wrong one is a 400, a long text a 413. */
final class Wording {

  static final int MAX_TEXT_CHARS = 4_096;
  private static final int MAX_NAME_CHARS = 40;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private Wording() {}

  /** What somebody typed, as they typed it. */
  static String text(String typed) {
    if (typed.isBlank()) {
      throw ApiException.bad("\"text\" is empty");
    }
    return caption(typed);
  }

  /** A text that may be empty. */
  static String caption(String typed) {
    if (typed.length() > MAX_TEXT_CHARS) {
      throw ApiException.tooLarge("\"text\" holds at most " + MAX_TEXT_CHARS + " characters");
    }
    return typed;
  }

  static String name(String typed) {
    String name = Plain.oneLine(typed);
    if (name.isEmpty() || name.codePointCount(0, name.length()) > MAX_NAME_CHARS) {
      throw ApiException.bad("a name holds 1 to " + MAX_NAME_CHARS + " characters");
    }
    return name;
  }

  static String language(String code) {
    if (!LANGUAGE.matcher(code).matches()) {
      throw ApiException.bad("\"language\" is a code such as \"en\" or \"pl\"");
    }
    return code;
  }

  static String button(String id) {
    int bytes = id.getBytes(StandardCharsets.UTF_8).length;
    if (bytes == 0 || bytes > ConsoleChannel.MAX_BUTTON_BYTES) {
      throw ApiException.bad("\"button\" holds 1 to " + ConsoleChannel.MAX_BUTTON_BYTES + " bytes");
    }
    return id;
  }

  /** An associate, known by their name alone. */
  static Person staff(String typed) {
    String name = name(typed);
    String slug = Plain.slug(name);
    if (slug.isEmpty()) {
      throw ApiException.bad("\"staff\" holds no letter or digit");
    }
    return new Person(new PersonId(ConsoleChannel.PLATFORM, "staff-" + slug), name);
  }

  static Person customer(Customer customer) {
    return new Person(
        new PersonId(ConsoleChannel.PLATFORM, customer.id()),
        customer.name(),
        Optional.of(customer.language()).flatMap(language -> language));
  }
}
