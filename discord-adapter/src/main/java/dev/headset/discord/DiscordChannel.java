package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.DeletesMessages;
import dev.headset.platform.Delivery;
import dev.headset.platform.EditsMessages;
import dev.headset.platform.EntryKey;
import dev.headset.platform.KnowsMembers;
import dev.headset.platform.Limited;
import dev.headset.platform.LinksToPlaces;
import dev.headset.platform.Mark;
import dev.headset.platform.Membership;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PersonId;
import dev.headset.platform.ReactsToMessages;
import dev.headset.platform.Refusal;
import dev.headset.platform.SetsThreads;
import dev.headset.platform.ShowsTyping;
import dev.headset.text.Language;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import net.dv8tion.jda.api.requests.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way out to Discord. A key that is delivered again within minutes shows once. */
final class DiscordChannel
    implements Channel,
        OpensThreads,
        SetsThreads,
        EditsMessages,
        DeletesMessages,
        ReactsToMessages,
        ShowsTyping,
        LinksToPlaces,
        KnowsMembers,
        Limited {

  static final String PLATFORM = "discord";

  private static final Logger LOG = LoggerFactory.getLogger(DiscordChannel.class);

  /**
   * A bot may call 50 times a second (<a
   * href="https://docs.discord.com/developers/topics/rate-limits#global-rate-limit">source</a>);
   * some are kept for what the engine does not count.
   */
  private static final Limit BOT = new Limit("discord", 45, Duration.ofSeconds(1));

  /**
   * What the headers of the answers allow each channel for new messages; Discord may change it, and
   * the documentation above names no number on purpose.
   */
  private static final int MESSAGES = 5;

  private static final String LINK = "https://discord.com/channels/";
  private static final Duration MESSAGES_WITHIN = Duration.ofSeconds(5);

  private final Rest rest;
  private final Sender sender;
  private final Threads threads;
  private final Changes changes;
  private final ClosedDms closed;
  private final CommandEchoes echoes;
  private final Members members;
  private final Predicate<Address> staffs;
  private final Function<String, Optional<String>> guilds;
  private final BooleanSupplier lacksContent;
  private final DiscordParts parts;

  DiscordChannel(
      Rest rest,
      Sender sender,
      Threads threads,
      Changes changes,
      ClosedDms closed,
      CommandEchoes echoes,
      Members members,
      Predicate<Address> staffs,
      Function<String, Optional<String>> guilds,
      BooleanSupplier lacksContent,
      DiscordParts parts) {
    this.rest = rest;
    this.sender = sender;
    this.threads = threads;
    this.changes = changes;
    this.closed = closed;
    this.echoes = echoes;
    this.members = members;
    this.staffs = staffs;
    this.guilds = guilds;
    this.lacksContent = lacksContent;
    this.parts = parts;
  }

  @Override
  public String platform() {
    return PLATFORM;
  }

  @Override
  public List<Limit> limits(Address to) {
    return parts.limits()
        ? List.of(BOT, new Limit("discord:" + idOf(to), MESSAGES, MESSAGES_WITHIN))
        : List.of();
  }

  /**
   * Each thread has a limit of its own here, so that none falls behind for the others; and a
   * message that stands alone keeps its nonce, by which Discord knows it again after a crash.
   */
  @Override
  public boolean merges() {
    return false;
  }

  @Override
  public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
    return guarded(
        to,
        () -> {
          List<Part> said = Rendering.parts(message);
          if (isDm(to)) {
            return new Delivery.Delivered(
                to, closed.send(to, channel -> sender.send(channel, key, said, 0, language(to))));
          }
          return threads.say(key, to, message.text(), said);
        });
  }

  @Override
  public Delivery openThread(EntryKey key, Address channel, String title, OutgoingMessage card) {
    if (channel.thread().isPresent()) {
      return new Delivery.Refused(Refusal.INVALID, "a thread can't hold a thread");
    }
    OutgoingMessage shown = lacksContent.getAsBoolean() ? Forms.below(card, parts) : card;
    return guarded(channel, () -> threads.open(key, channel, title, Rendering.card(shown)));
  }

  @Override
  public Delivery setThread(EntryKey key, Address thread, String title, boolean open) {
    return guarded(
        thread,
        () -> {
          threads.set(thread, title, open);
          return new Delivery.Delivered(thread, List.of());
        });
  }

  @Override
  public Delivery edit(EntryKey key, Address at, List<MessageId> messages, OutgoingMessage now) {
    boolean card =
        at.thread().equals(Optional.of(messages.get(0).value())) && !now.buttons().isEmpty();
    OutgoingMessage shown = card && lacksContent.getAsBoolean() ? Forms.below(now, parts) : now;
    return guarded(
        at, () -> new Delivery.Delivered(at, changes.edit(key, at, messages, shown, language(at))));
  }

  @Override
  public Delivery delete(EntryKey key, Address at, List<MessageId> messages) {
    return guarded(
        at,
        () -> {
          for (MessageId message : messages) {
            changes.delete(at, message);
          }
          return new Delivery.Delivered(at, List.of());
        });
  }

  @Override
  public Delivery react(EntryKey key, Address at, MessageId message, Mark mark) {
    return guarded(
        at,
        () -> {
          changes.react(at, new MessageId(echoes.of(message.value())), sign(mark));
          return new Delivery.Delivered(at, List.of());
        });
  }

  @Override
  public Delivery pass(EntryKey key, Address at, MessageId message, String emoji, boolean on) {
    boolean ours = Arrays.stream(Mark.values()).anyMatch(mark -> sign(mark).equals(emoji));
    if (ours || emoji.chars().anyMatch(c -> c == ':' || c == '/')) {
      return new Delivery.Refused(Refusal.INVALID, "no reaction that can be passed on");
    }
    return guarded(
        at,
        () -> {
          MessageId marked = new MessageId(echoes.of(message.value()));
          if (on) {
            changes.react(at, marked, emoji);
          } else {
            changes.unreact(at, marked, emoji);
          }
          return new Delivery.Delivered(at, List.of());
        });
  }

  @Override
  public Optional<String> link(Address place) {
    if (isDm(place)) {
      return Optional.of(LINK + "@me/" + place.chat());
    }
    return guilds.apply(place.chat()).map(guild -> LINK + guild + "/" + idOf(place));
  }

  @Override
  public Membership membership(PersonId person, Address channel) {
    return members.of(person, channel);
  }

  @Override
  public void showTyping(Address at) {
    try {
      rest.done(Route.Channels.SEND_TYPING.compile(closed.channelOf(at)));
    } catch (RestException failure) {
      LOG.debug("Typing is not shown: {}", failure.getMessage());
    }
  }

  private boolean isDm(Address place) {
    return place.thread().isEmpty() && !staffs.test(place);
  }

  private Language language(Address to) {
    return staffs.test(to.channel()) ? parts.deskLanguage() : parts.defaultLanguage();
  }

  static String idOf(Address place) {
    return place.thread().orElse(place.chat());
  }

  private static String sign(Mark mark) {
    return switch (mark) {
      case TAKEN -> "✅";
      case FAILED -> "❌";
      case NOTE -> "📝";
    };
  }

  private static Delivery guarded(Address place, Sending sending) {
    if (!place.platform().equals(PLATFORM) || !idOf(place).chars().allMatch(Snowflake::isDigit)) {
      return new Delivery.Refused(Refusal.GONE, place + " is not on Discord");
    }
    try {
      return sending.run();
    } catch (RestException failure) {
      return Deliveries.failed(failure);
    }
  }

  private interface Sending {
    Delivery run() throws RestException;
  }
}
