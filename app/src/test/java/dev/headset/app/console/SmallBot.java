package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.Channel;
import dev.headset.platform.Delivery;
import dev.headset.platform.EditsMessages;
import dev.headset.platform.EntryKey;
import dev.headset.platform.EventId;
import dev.headset.platform.Inbox;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.ReactsToMessages;
import dev.headset.platform.ShowsTyping;
import dev.headset.platform.Speaker;
import dev.headset.platform.Update;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A bot just large enough to exercise every ability of the console: it greets, hands off, carries
 * words between a customer and their thread, and marks them. It answers on a thread of its own.
 */
final class SmallBot implements Inbox, DeskThreads, AutoCloseable {

  private static final Address SUPPORT = Address.of("console", "support");
  private static final Address MANAGERS = Address.of("console", "managers");
  private static final Button CLAIM = new Button("claim", "Claim");
  private static final List<List<Button>> CARD_BUTTONS =
      List.of(
          List.of(CLAIM, new Button("transfer", "Transfer")),
          List.of(new Button("escalate", "Escalate"), new Button("close", "Close")));

  private final Channel channel;
  private final ExecutorService answers = Executors.newSingleThreadExecutor();
  private final Set<EventId> seen = new HashSet<>();
  private final Map<Address, Desk> cases = new HashMap<>();
  private final Map<Address, ThreadInfo> threads = new ConcurrentHashMap<>();
  private final String keyPrefix;
  private int sent;

  SmallBot(Channel channel, String keyPrefix) {
    this.channel = channel;
    this.keyPrefix = keyPrefix;
  }

  @Override
  public void accept(Update update) {
    answers.execute(() -> answer(update));
  }

  @Override
  public Optional<ThreadInfo> info(Address thread) {
    return Optional.ofNullable(threads.get(thread));
  }

  @Override
  public List<TeamInfo> teams() {
    return List.of(
        new TeamInfo("support", "Customer support", SUPPORT),
        new TeamInfo("managers", "Managers", MANAGERS));
  }

  @Override
  public void close() {
    answers.shutdown();
    try {
      assertTrue(answers.awaitTermination(10, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(Update update) {
    if (!seen.add(update.id())) {
      return;
    }
    if (update.origin().thread().isPresent()) {
      staff(update, cases.get(update.origin()));
    } else if (update.origin().equals(SUPPORT)) {
      tell(SUPPORT, bot("1 case waits: HS-7K3F-9QMD"));
    } else {
      customer(update);
    }
  }

  private void customer(Update update) {
    Address chat = update.origin();
    Desk open = cases.get(chat);
    if (open != null && update instanceof Update.Said said) {
      tell(
          open.thread(),
          as(
              new Speaker.Customer(said.author().name()),
              said.content().text(),
              said.content().attachments()));
    } else if (update instanceof Update.Pressed pressed && pressed.button().equals("associate")) {
      handOff(update);
    } else if (update instanceof Update.Pressed pressed && pressed.button().equals("track")) {
      ((ShowsTyping) channel).showTyping(chat);
      tell(
          chat,
          bot("Which order is it? The number looks like 123-1234567-1234567.")
              .withButtons(
                  List.of(
                      List.of(new Button("skip", "I don't have it")),
                      List.of(new Button("associate", "🎧 Talk to a person")))));
    } else {
      tell(chat, greeting(nameOf(update)));
    }
  }

  private void handOff(Update update) {
    Address chat = update.origin();
    String name = nameOf(update);
    Address thread = open(SUPPORT, name, chat);
    tell(thread, bot("What was said so far:\n" + name + ": Where is my parcel?"));
    tell(SUPPORT, bot("New case HS-7K3F-9QMD from " + name + "."));
    tell(
        chat,
        bot(
            "Your case number is HS-7K3F-9QMD. You are next in line.\n\n"
                + "While you wait, tell us in your own words: what went wrong?"));
  }

  private Address open(Address team, String customer, Address chat) {
    String title = "HS-7K3F-9QMD · " + customer + " · Where is my parcel?";
    Delivery opened = ((OpensThreads) channel).openThread(key(), team, title, card("waiting"));
    Address thread = ((Delivery.Delivered) opened).place();
    Desk desk = new Desk(chat, thread, Optional.empty());
    cases.put(chat, desk);
    cases.put(thread, desk);
    know(thread, "waiting", Optional.empty());
    return thread;
  }

  private void staff(Update update, Desk desk) {
    if (update instanceof Update.Said said) {
      String text = said.content().text();
      boolean theirs = desk.by().equals(Optional.of(said.author().name()));
      if (text.startsWith("/claim")) {
        claim(update, desk);
      } else if (text.startsWith("/close")) {
        close(desk);
      } else if (text.startsWith("/note") || !theirs) {
        mark(desk.thread(), said.message(), Mark.NOTE);
      } else {
        tell(
            desk.chat(),
            as(new Speaker.Associate(said.author().name()), text, said.content().attachments()));
        mark(desk.thread(), said.message(), text.contains("fail") ? Mark.FAILED : Mark.TAKEN);
      }
    } else if (update instanceof Update.Pressed pressed && pressed.button().equals("claim")) {
      claim(update, desk);
    } else if (update instanceof Update.Pressed pressed && pressed.button().equals("escalate")) {
      open(MANAGERS, "Emma", desk.chat());
      know(desk.thread(), "closed", Optional.empty());
      tell(desk.thread(), bot("It goes on among the managers."));
    } else if (update instanceof Update.Pressed pressed && pressed.button().equals("close")) {
      close(desk);
    }
  }

  private void claim(Update update, Desk desk) {
    String name = nameOf(update);
    Desk claimed = new Desk(desk.chat(), desk.thread(), Optional.of(name));
    cases.put(desk.chat(), claimed);
    cases.put(desk.thread(), claimed);
    know(desk.thread(), "claimed", Optional.of(name));
    edit(desk.thread(), card("claimed by " + name).withButtons(CARD_BUTTONS));
    tell(desk.thread(), bot(name + " has claimed this case."));
    tell(desk.chat(), bot(name + " is here to help you. Your case number is HS-7K3F-9QMD."));
  }

  private void close(Desk desk) {
    cases.remove(desk.chat());
    know(desk.thread(), "closed", desk.by());
    edit(desk.thread(), bot(card("closed").text()));
    tell(desk.thread(), bot("Closed."));
    tell(
        desk.chat(),
        bot("Thank you. How was it?")
            .withButtons(
                List.of(List.of(new Button("rate:1", "1 ⭐"), new Button("rate:5", "5 ⭐")))));
  }

  private static OutgoingMessage greeting(String name) {
    return bot("Hello " + name + "! I'm Headset. What is it about?")
        .withButtons(
            List.of(
                List.of(new Button("track", "Where is my parcel?")),
                List.of(new Button("wrong", "The wrong item came")),
                List.of(new Button("pay", "Payments and account")),
                List.of(new Button("associate", "🎧 Talk to a person"))));
  }

  private static OutgoingMessage card(String status) {
    return bot("Case HS-7K3F-9QMD\nCustomer: Ewa (console, Polish)\nTopic: Where is my parcel?\n"
            + "Team: Customer support\nStatus: "
            + status
            + "\nRecords: 123-1234567-1234567")
        .withButtons(CARD_BUTTONS);
  }

  private void know(Address thread, String status, Optional<String> by) {
    threads.put(thread, new ThreadInfo("HS-7K3F-9QMD", thread.chat(), status, by));
  }

  private void tell(Address to, OutgoingMessage message) {
    channel.deliver(key(), to, message);
  }

  private void edit(Address thread, OutgoingMessage card) {
    ((EditsMessages) channel).edit(key(), thread, List.of(new MessageId("1")), card);
  }

  private void mark(Address thread, MessageId message, Mark mark) {
    ((ReactsToMessages) channel).react(key(), thread, message, mark);
  }

  private EntryKey key() {
    sent++;
    return new EntryKey(keyPrefix + "." + sent);
  }

  private static OutgoingMessage bot(String text) {
    return OutgoingMessage.bot(text);
  }

  private static String nameOf(Update update) {
    return ((Update.ByPerson) update).author().name();
  }

  private static OutgoingMessage as(Speaker from, String text, List<Attachment> files) {
    return new OutgoingMessage(from, text, List.of(), files);
  }

  private record Desk(Address chat, Address thread, Optional<String> by) {}
}
