package dev.headset.app.proof;

import dev.headset.app.proof.CustomerScript.Player;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the bot says in one round of a script, with all that differs from customer to customer taken
 * out: two customers who play the same script hear the same, whatever happened in between.
 */
record Spoken(List<String> inChat, List<String> inThread) {

  /** What a customer begins each round with. */
  static final String BEGINNING = "/topics";

  private static final Pattern CASE = Pattern.compile("HS-[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final Pattern COUNT = Pattern.compile("\\(\\d+(\\.\\d+)?\\)");

  /** What the bot said in a chat, round by round: a round begins where the customer asks for it. */
  static List<List<String>> rounds(List<ShownLine> chat, Player player) {
    List<List<String>> rounds = new ArrayList<>();
    for (ShownLine line : chat) {
      if (line.isFrom("customer") && line.text().equals(BEGINNING)) {
        rounds.add(new ArrayList<>());
      } else if (line.isFrom("bot") && !rounds.isEmpty()) {
        rounds.get(rounds.size() - 1).add(plain(line, player));
      }
    }
    return rounds;
  }

  /** What the bot said in a thread below its card, which changes with the case. */
  static List<String> inThread(List<ShownLine> thread, Player player) {
    return thread.stream()
        .filter(line -> line.n() > 1 && line.isFrom("bot"))
        .map(line -> sinceTopics(plain(line, player)))
        .toList();
  }

  /** The chat so far, of which what was said before this round comes in any order of speakers. */
  private static String sinceTopics(String text) {
    return text.substring(Math.max(0, text.lastIndexOf(BEGINNING)));
  }

  private static String plain(ShownLine line, Player player) {
    String text =
        line.text()
            .replace(player.name(), "CUSTOMER")
            .replace(player.owner(), "OWNER")
            .replace(player.colleague(), "COLLEAGUE");
    text = COUNT.matcher(CASE.matcher(text).replaceAll("CASE")).replaceAll("(COUNT)");
    // The place in the queue follows the number of a case that waits.
    int number = text.indexOf("CASE");
    return line.offers("x:") && number >= 0 ? text.substring(0, number) : text;
  }
}
