package dev.headset.emulator.discord;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a person at a terminal what a bot shows in the chats they play. */
final class PromptView {

  private final List<DiscordChannel> desks;
  private final Map<Long, Followed> chats = new LinkedHashMap<>();
  private final Map<Long, String> shown = new HashMap<>();
  private final List<Watched> interactions = new ArrayList<>();

  private record Followed(String name, DirectChat chat) {}

  private record Watched(String name, DiscordInteraction interaction) {}

  PromptView(List<DiscordChannel> desks) {
    this.desks = desks;
  }

  synchronized void follow(DirectChat chat, String name) {
    chats.putIfAbsent(chat.id(), new Followed(name, chat));
  }

  synchronized void watch(String name, DiscordInteraction interaction) {
    interactions.add(new Watched(name, interaction));
  }

  synchronized void show(PrintWriter out) {
    chats.values().forEach(one -> show(out, one.name, one.chat));
    for (DiscordChannel desk : desks) {
      show(out, desk.name(), desk);
      desk.threads().forEach(thread -> show(out, thread.name(), thread));
    }
    interactions.removeIf(watched -> answered(out, watched));
    out.flush();
  }

  private void show(PrintWriter out, String where, Place place) {
    for (DiscordMessage message : place.messages()) {
      String now = message.fromBot() ? said(message) : marked(message);
      boolean news = !now.equals(shown.getOrDefault(message.id(), ""));
      shown.put(message.id(), now);
      if (news && !now.isEmpty()) {
        String whom = message.ephemeral() ? where + ", for " + message.onlyFor() + " alone" : where;
        out.println("[" + whom + "] " + now);
      }
    }
  }

  /** A form is news; an answer in words is a message, and told as one. */
  private static boolean answered(PrintWriter out, Watched watched) {
    watched
        .interaction
        .modal()
        .ifPresent(
            modal ->
                out.println(
                    "["
                        + watched.name
                        + "] form \""
                        + modal.title()
                        + "\": "
                        + String.join(", ", modal.inputs().values())));
    return watched.interaction.acknowledged();
  }

  private static String said(DiscordMessage message) {
    if (message.loading()) {
      return "";
    }
    StringBuilder line = new StringBuilder(message.edited() ? "bot (edited): " : "bot: ");
    line.append(message.text().replace("\n", "\n    "));
    message.files().forEach(file -> line.append(" <").append(file.name()).append('>'));
    for (List<DiscordButton> row : message.rows()) {
      line.append("\n   ");
      row.forEach(button -> line.append(" [").append(button.label()).append(']'));
    }
    for (DiscordSelect select : message.selects()) {
      line.append("\n    (").append(String.join(" | ", select.options().keySet())).append(')');
    }
    return line.toString().stripTrailing();
  }

  /** Of what people say, only the bot's marks are news. */
  private static String marked(DiscordMessage message) {
    Set<String> marks = message.reactions().keySet();
    return marks.isEmpty() ? "" : String.join(" ", marks) + " on: " + message.content();
  }
}
