package dev.headset.discord;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What a message says, with names where Discord writes ids. */
final class Wording {

  private static final Pattern PERSON = Pattern.compile("<@!?(\\d{1,20})>");
  private static final Pattern EMOJI = Pattern.compile("<a?(:\\w{1,64}:)\\d{1,20}>");

  private Wording() {}

  static String of(DataObject message) {
    String text = Json.text(message, "content").orElse("");
    if (text.indexOf('<') < 0) {
      return text;
    }
    Map<String, String> names =
        Json.objects(message, "mentions").stream()
            .collect(
                Collectors.toMap(
                    person -> person.getString("id", ""), People::name, (one, other) -> one));
    String named = replace(text, PERSON, match -> nameOf(names, match));
    return replace(named, EMOJI, match -> match.group(1));
  }

  private static String nameOf(Map<String, String> names, MatchResult match) {
    String name = names.get(match.group(1));
    return name == null ? match.group() : "@" + name;
  }

  private static String replace(String text, Pattern pattern, Function<MatchResult, String> by) {
    return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(by.apply(match)));
  }
}
