package dev.headset.testkit.scenario;

import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.DeletesMessages;
import dev.headset.platform.Delivery;
import dev.headset.platform.EditsMessages;
import dev.headset.platform.EntryKey;
import dev.headset.platform.KnowsMembers;
import dev.headset.platform.Mark;
import dev.headset.platform.Membership;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.ReactsToMessages;
import dev.headset.platform.Refusal;
import dev.headset.platform.ShowsTyping;
import dev.headset.platform.Speaker;
import dev.headset.text.Formatted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A chat platform in memory, with every ability, that remembers what it showed where. It outlives
 * the bots that are started on it. Safe for use by several threads.
 */
final class TextPlatform
    implements Channel,
        OpensThreads,
        EditsMessages,
        DeletesMessages,
        ReactsToMessages,
        KnowsMembers,
        ShowsTyping {

  static final String NAME = "text";

  private static final int EXCERPT = 60;

  private final Map<Address, Map<MessageId, Posted>> places = new HashMap<>();
  private final Map<Address, String> threads = new LinkedHashMap<>();
  private final Map<Address, MessageId> cards = new HashMap<>();
  private final Map<MessageId, Mark> marks = new HashMap<>();
  private final Map<EntryKey, Delivery> delivered = new HashMap<>();
  private final Set<Address> gone = new HashSet<>();
  private final Map<Address, Set<PersonId>> outside = new HashMap<>();
  private int messages;
  private int opened;

  @Override
  public String platform() {
    return NAME;
  }

  private MessageId nextMessage() {
    messages++;
    return new MessageId(Integer.toString(messages));
  }

  /** A person writes; of several files each is a message, and the first stands for all. */
  synchronized List<MessageId> write(Address place, Person author, Sent sent) {
    List<MessageId> ids =
        IntStream.range(0, Math.max(1, sent.files().size())).mapToObj(i -> nextMessage()).toList();
    OutgoingMessage words =
        new OutgoingMessage(new Speaker.Customer(author.name()), sent.text(), List.of(), List.of());
    String id = ids.get(0).value();
    at(place).put(ids.get(0), new Posted(id, false, words, List.of()));
    return ids;
  }

  /** A person changes a message of theirs, or says what they feel about one. */
  synchronized void change(Address place, Change change) {
    MessageId id = new MessageId(change.message());
    if (change instanceof Change.Edit edit) {
      at(place).computeIfPresent(id, (same, was) -> was.withMessage(saying(was, edit.now())));
    } else if (change instanceof Change.Deletion) {
      at(place).remove(id);
    }
  }

  private static OutgoingMessage saying(Posted was, Formatted now) {
    return was.message().saying(now);
  }

  /** How a message begins, whoever wrote it. */
  synchronized String excerpt(Address place, String id) {
    String text =
        Optional.ofNullable(at(place).get(new MessageId(id)))
            .map(posted -> posted.message().text())
            .orElse("");
    return text.substring(0, Math.min(EXCERPT, text.length()));
  }

  synchronized void reachable(Address chat, boolean now) {
    if (now) {
      gone.remove(chat);
    } else {
      gone.add(chat);
    }
  }

  /** Everybody belongs to every channel, but for those who were thrown out. */
  synchronized void expel(PersonId person, Address channel) {
    outside.computeIfAbsent(channel, first -> new HashSet<>()).add(person);
  }

  @Override
  public synchronized Membership membership(PersonId person, Address channel) {
    return outside.getOrDefault(channel, Set.of()).contains(person)
        ? new Membership.Stranger()
        : new Membership.Member();
  }

  synchronized void deleteThread(Address thread) {
    threads.remove(thread);
    places.remove(thread);
  }

  /** What stands at a place, first to last, but for the card of a thread. */
  synchronized List<Posted> standsAt(Address place) {
    Map<MessageId, Posted> standing = new LinkedHashMap<>(at(place));
    if (cards.containsKey(place)) {
      standing.remove(cards.get(place));
    }
    return List.copyOf(standing.values());
  }

  synchronized OutgoingMessage card(Address thread) {
    return Optional.ofNullable(at(thread).get(cards.get(thread))).orElseThrow().message();
  }

  /** The title of every thread, in the order in which they were opened. */
  synchronized Map<Address, String> threads() {
    return new LinkedHashMap<>(threads);
  }

  synchronized Optional<Mark> markOn(MessageId message) {
    return Optional.ofNullable(marks.get(message));
  }

  @Override
  public synchronized Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
    if (gone.contains(to)) {
      return new Delivery.Refused(Refusal.UNREACHABLE, "the customer has blocked the bot");
    }
    if (isNoMore(to)) {
      return new Delivery.Refused(Refusal.GONE, "there is no such thread");
    }
    return once(key, () -> show(to, message));
  }

  private boolean isNoMore(Address place) {
    return place.thread().isPresent() && !threads.containsKey(place);
  }

  /** What was delivered before is not shown again. */
  private Delivery once(EntryKey key, Supplier<Delivery> showing) {
    Delivery before = delivered.get(key);
    if (before != null) {
      return before;
    }
    Delivery outcome = showing.get();
    delivered.put(key, outcome);
    return outcome;
  }

  private Delivery.Delivered show(Address place, OutgoingMessage message) {
    MessageId id = nextMessage();
    at(place).put(id, new Posted(id.value(), true, message, List.of()));
    return new Delivery.Delivered(place, List.of(id));
  }

  @Override
  public synchronized Delivery openThread(
      EntryKey key, Address channel, String title, OutgoingMessage card) {
    return once(
        key,
        () -> {
          opened++;
          Address thread = Address.of(channel.platform(), channel.chat(), Integer.toString(opened));
          threads.put(thread, title);
          Delivery.Delivered shown = show(thread, card);
          cards.put(thread, shown.messages().get(0));
          return shown;
        });
  }

  @Override
  public synchronized Delivery edit(
      EntryKey key, Address at, List<MessageId> parts, OutgoingMessage now) {
    MessageId first = parts.get(0);
    if (!at(at).containsKey(first)) {
      return new Delivery.Refused(Refusal.GONE, "there is no such message");
    }
    at(at).compute(first, (same, was) -> was.withMessage(withFiles(was.message(), now)));
    return new Delivery.Delivered(at, parts.subList(0, 1));
  }

  private static OutgoingMessage withFiles(OutgoingMessage was, OutgoingMessage now) {
    OutgoingMessage same = now.files().isEmpty() ? now.withFiles(was.files()) : now;
    return was.replyTo().map(same::replyingTo).orElse(same);
  }

  @Override
  public synchronized Delivery delete(EntryKey key, Address at, List<MessageId> messages) {
    messages.forEach(message -> at(at).remove(message));
    return new Delivery.Delivered(at, List.of());
  }

  @Override
  public synchronized Delivery react(EntryKey key, Address at, MessageId message, Mark mark) {
    marks.put(message, mark);
    return new Delivery.Delivered(at, List.of());
  }

  @Override
  public synchronized Delivery pass(
      EntryKey key, Address at, MessageId message, String emoji, boolean on) {
    Posted about = at(at).get(message);
    if (about == null) {
      return new Delivery.Refused(Refusal.GONE, "there is no such message");
    }
    List<String> feelings = new ArrayList<>(about.feelings());
    feelings.remove(emoji);
    if (on) {
      feelings.add(emoji);
    }
    at(at).put(message, new Posted(about.id(), about.byBot(), about.message(), feelings));
    return new Delivery.Delivered(at, List.of());
  }

  @Override
  public void showTyping(Address at) {
    // Nobody is there to see it.
  }

  private Map<MessageId, Posted> at(Address place) {
    return places.computeIfAbsent(place, first -> new LinkedHashMap<>());
  }
}
