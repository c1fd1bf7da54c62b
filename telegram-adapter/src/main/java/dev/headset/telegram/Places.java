package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk's addresses and Telegram's numbers, each told in terms of the other.
 *
 * <p>A group that becomes a supergroup gets a new id, and its messages are counted anew. While the
 * config names the old id, so do all addresses; messages of the new chat are then told from the old
 * one's by a letter in front of their number.
 */
final class Places {

  private static final Logger LOG = LoggerFactory.getLogger(Places.class);
  private static final String CARD = "r";
  private static final String OF_SUPERGROUP = "s";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Set<Address> staff;
  private final Map<Long, Long> moved = new ConcurrentHashMap<>();
  private final Set<Long> noted = ConcurrentHashMap.newKeySet();
  private volatile Optional<Notes> notes = Optional.empty();

  Places(Set<Address> staff) {
    this.staff = staff;
  }

  /** Takes up what was noted by earlier runs. */
  void remember(Notes kept) throws InboxUnavailableException {
    notes = Optional.of(kept);
    moved.putAll(kept.moved());
    noted.addAll(moved.keySet());
    moved.keySet().forEach(this::tellOperator);
  }

  /** Whether a chat is a team's or the operators'. */
  boolean isStaffs(long chat) {
    return staff.contains(address(chat));
  }

  /** Notes that a group became a supergroup. Returns when that is durable. */
  void moves(long from, long to) throws InboxUnavailableException {
    Long known = moved.put(from, to);
    if (known == null) {
      tellOperator(from);
    }
    if (notes.isPresent() && !noted.contains(from)) {
      notes.get().keepMoved(from, to);
      noted.add(from);
    }
  }

  /** A chat as the config names it. */
  Address address(long chat) {
    return Address.of(TelegramAdapter.PLATFORM, Long.toString(named(chat)));
  }

  Address address(long chat, Optional<Integer> topic) {
    Address channel = address(chat);
    return topic
        .map(id -> Address.of(channel.platform(), channel.chat(), Integer.toString(id)))
        .orElse(channel);
  }

  /** The place of a case in a plain group: the replies to its card. */
  Address below(Address channel, MessageId card) {
    return Address.of(channel.platform(), channel.chat(), CARD + card.value());
  }

  /** A message by its number in the chat where that address is now. */
  MessageId message(Address at, int number) {
    return new MessageId((movedTo(chat(at)).isPresent() ? OF_SUPERGROUP : "") + number);
  }

  /** A message's number in the chat where that address is now; empty where it can't be reached. */
  Optional<Integer> number(Address at, MessageId message) {
    return number(movedTo(chat(at)).isPresent(), message.value());
  }

  /** Where an address is now. */
  Spot spot(Address to) {
    Optional<Long> now = movedTo(chat(to));
    Optional<String> thread = to.thread();
    Optional<Integer> card =
        thread
            .filter(t -> t.startsWith(CARD))
            .flatMap(t -> number(now.isPresent(), t.substring(CARD.length())));
    Optional<Integer> topic = thread.filter(t -> !t.startsWith(CARD)).map(Integer::parseInt);
    return new Spot(now.orElse(chat(to)), topic, card);
  }

  private static Optional<Integer> number(boolean inSupergroup, String message) {
    boolean ofSupergroup = message.startsWith(OF_SUPERGROUP);
    String number = message.substring(ofSupergroup ? 1 : 0);
    return ofSupergroup == inSupergroup && NUMBER.matcher(number).matches()
        ? Optional.of(Integer.parseInt(number))
        : Optional.empty();
  }

  private Optional<Long> movedTo(long chat) {
    return Optional.ofNullable(moved.get(chat));
  }

  private long named(long chat) {
    if (staff.contains(Address.of(TelegramAdapter.PLATFORM, Long.toString(chat)))) {
      return chat;
    }
    return moved.entrySet().stream()
        .filter(move -> move.getValue() == chat)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(chat);
  }

  private void tellOperator(long from) {
    if (staff.contains(Address.of(TelegramAdapter.PLATFORM, Long.toString(from)))) {
      LOG.warn(
          "The Telegram group {} became a supergroup with the id {}. It goes on being served; once"
              + " its open cases are closed, write telegram:{} in headset.yaml",
          from,
          moved.get(from),
          moved.get(from));
    }
  }

  private static long chat(Address address) {
    return Long.parseLong(address.chat());
  }
}
