package dev.headset.emulator.telegram;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a person at a terminal what a bot shows in the chats they play. */
final class PromptView {

  private final EmulatedBot bot;
  private final TelegramGroup desk;
  private final Map<Long, TelegramUser> customers = new LinkedHashMap<>();
  private final Map<String, String> shown = new HashMap<>();
  private final List<Watched> presses = new ArrayList<>();

  private record Watched(String name, TelegramPress press) {}

  PromptView(EmulatedBot bot, TelegramGroup desk) {
    this.bot = bot;
    this.desk = desk;
  }

  synchronized void follow(TelegramUser customer) {
    customers.putIfAbsent(customer.id(), customer);
  }

  synchronized void watch(String name, TelegramPress press) {
    presses.add(new Watched(name, press));
  }

  synchronized void show(PrintWriter out) {
    for (TelegramUser customer : customers.values()) {
      show(out, customer.name(), customer.dialogWith(bot).messages());
    }
    Map<Long, String> topics = new HashMap<>();
    desk.topics().forEach(topic -> topics.put(topic.id(), topic.name()));
    for (TelegramMessage message : desk.messages()) {
      String topic =
          message.threadId().isPresent()
              ? topics.getOrDefault(message.threadId().getAsLong(), "desk")
              : "desk";
      show(out, topic, List.of(message));
    }
    presses.removeIf(watched -> answered(out, watched));
    out.flush();
  }

  private void show(PrintWriter out, String where, List<TelegramMessage> messages) {
    for (TelegramMessage message : messages) {
      String key = message.json().path("chat").path("id").asText() + "/" + message.id();
      String now = message.fromId() == bot.id() ? said(message) : marked(message);
      if (!now.equals(shown.put(key, now)) && !now.isEmpty()) {
        out.println("[" + where + "] " + now);
      }
    }
  }

  private static boolean answered(PrintWriter out, Watched watched) {
    Optional<TelegramPress.Answer> answer = watched.press.answer();
    answer
        .filter(given -> !given.text().isEmpty())
        .ifPresent(given -> out.println("[" + watched.name + "] (" + given.text() + ")"));
    return answer.isPresent();
  }

  private static String said(TelegramMessage message) {
    StringBuilder line = new StringBuilder(message.edited() ? "bot (edited): " : "bot: ");
    if (!message.kind().equals("text")) {
      line.append('<').append(message.kind().replace('_', ' ')).append("> ");
    }
    line.append(message.text().replace("\n", "\n    "));
    for (List<ButtonView> row : message.buttons()) {
      line.append("\n   ");
      row.forEach(button -> line.append(" [").append(button.label()).append(']'));
    }
    return line.toString().stripTrailing();
  }

  /** Of what people say, only the bot's marks are news. */
  private static String marked(TelegramMessage message) {
    return message.reactions().isEmpty()
        ? ""
        : String.join(" ", message.reactions()) + " on: " + message.text();
  }
}
