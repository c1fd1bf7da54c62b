package dev.headset.discord;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * The words of what Discord shows below a message or instead of one: <a
 * href="https://docs.discord.com/developers/resources/message#embed-object">embeds</a> and <a
 * href="https://docs.discord.com/developers/components/reference#text-display">components</a>.
 */
final class Cards {

  private static final int MOST_COMPONENTS = 100;

  private Cards() {}

  /** All of them, one below the other; empty where there are none. */
  static String words(DataObject message) {
    return Stream.concat(
            Json.objects(message, "embeds").stream().map(Cards::embed),
            components(message).stream())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** What an embed is about, in one line. */
  static String title(DataObject embed) {
    return Json.words(embed, "title")
        .or(() -> Json.words(embed, "description"))
        .or(() -> Json.words(embed, "url"))
        .orElse("embed");
  }

  private static String embed(DataObject embed) {
    List<String> lines = new ArrayList<>();
    Json.words(embed, "title").ifPresent(lines::add);
    Json.words(embed, "description").ifPresent(lines::add);
    for (DataObject field : Json.objects(embed, "fields")) {
      lines.add(field.getString("name", "") + ": " + field.getString("value", ""));
    }
    Json.object(embed, "footer").flatMap(foot -> Json.words(foot, "text")).ifPresent(lines::add);
    Optional<String> url = Json.words(embed, "url");
    url.ifPresent(lines::add);
    return lines.isEmpty() ? title(embed) : String.join("\n", lines);
  }

  /** They lie within one another. */
  private static List<String> components(DataObject message) {
    List<String> words = new ArrayList<>();
    Deque<DataObject> left = new ArrayDeque<>(Json.objects(message, "components"));
    for (int seen = 0; !left.isEmpty() && seen < MOST_COMPONENTS; seen++) {
      DataObject component = left.remove();
      Json.words(component, "content").ifPresent(words::add);
      List<DataObject> within = Json.objects(component, "components");
      for (int i = within.size() - 1; i >= 0; i--) {
        left.addFirst(within.get(i));
      }
    }
    return words;
  }
}
