package dev.headset.telegram;

import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Ping;
import dev.headset.platform.Speaker;
import dev.headset.relay.TextSplitter;
import dev.headset.text.Formatted;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * All the words of a message: whose they are, what they say, remarks of ours, and whom they call.
 *
 * @param calls people, by the stretch of the text that is their name
 */
record Worded(Formatted text, List<Call> calls) {

  private static final int MAX_NAME = 64;

  /** Somebody who is called: the mention of a person alerts them. */
  record Call(int start, int end, User person) {

    Call movedBy(int units) {
      return new Call(start + units, end + units, person);
    }
  }

  /**
   * Puts a message into words.
   *
   * @param remarks lines to stand below what is said
   */
  static Worded of(OutgoingMessage message, List<String> remarks) {
    Formatted said = Wording.wellFormed(message.formatted());
    Formatted text = Wording.isBlank(said.text()) ? Formatted.EMPTY : said;
    for (String remark : remarks) {
      text = below(text, remark);
    }
    text = headed(name(message.from()), text);
    List<Call> calls = new ArrayList<>();
    for (Ping ping : message.pings()) {
      Optional<User> person = person(ping);
      if (person.isPresent()) {
        text = below(text, person.get().getFirstName());
        int end = text.text().length();
        calls.add(new Call(end - person.get().getFirstName().length(), end, person.get()));
      }
    }
    return new Worded(text, calls);
  }

  int length() {
    return text.text().length();
  }

  /** As one message. */
  Part whole(Spot to) {
    List<MessageEntity> entities = new ArrayList<>(Wording.entities(text, !to.isPrivate()));
    for (Call call : calls) {
      if (call.start >= 0 && call.end <= length()) {
        MessageEntity mention =
            new MessageEntity("text_mention", call.start, call.end - call.start);
        mention.setUser(call.person);
        entities.add(mention);
      }
    }
    return new Part(text.text(), entities, List.of(), List.of(), Optional.empty());
  }

  /** In as many messages as it takes; none where nothing of it would be seen. */
  List<Part> split(Spot to, int most) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (Formatted part : TextSplitter.split(text, most)) {
      if (!Wording.isBlank(part.text())) {
        parts.add(part(from, from + part.text().length()).whole(to));
      }
      from += part.text().length();
    }
    return parts;
  }

  Worded part(int from, int to) {
    return new Worded(
        text.part(from, to), calls.stream().map(call -> call.movedBy(-from)).toList());
  }

  private static Formatted below(Formatted text, String line) {
    return (text.text().isEmpty() ? text : text.then("\n")).then(line);
  }

  private static Formatted headed(String name, Formatted text) {
    if (name.isEmpty()) {
      return text;
    }
    Style style = Wording.namesSomebody(name) ? Style.CODE : Style.BOLD;
    Formatted head = Formatted.in(style, name).then(":");
    if (text.text().isEmpty()) {
      return head;
    }
    boolean beginsWithBlock =
        text.spans().stream()
            .filter(span -> span.start() == 0)
            .anyMatch(span -> span.style() == Style.QUOTE || span.style() == Style.PRE);
    return head.then(beginsWithBlock ? "\n" : " ").then(text);
  }

  private static String name(Speaker speaker) {
    if (speaker instanceof Speaker.Customer customer) {
      return cut(customer.name());
    }
    return speaker instanceof Speaker.Associate associate ? cut(associate.name()) : "";
  }

  private static String cut(String name) {
    return TextSplitter.split(FileNames.line(name), MAX_NAME).get(0);
  }

  /** Telegram has no roles, and whoever speaks as a chat can't be called. */
  private static Optional<User> person(Ping ping) {
    if (ping instanceof Ping.Member member
        && member.id().platform().equals(TelegramAdapter.PLATFORM)
        && member.id().id().matches("[1-9][0-9]{0,17}")) {
      String name = cut(member.name().replace("@", ""));
      return Optional.of(
          new User(Long.valueOf(member.id().id()), Wording.isBlank(name) ? "?" : name, false));
    }
    return Optional.empty();
  }
}
