package dev.headset.discord;

import dev.headset.platform.EventId;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Takes in what people do to messages: change them, take them away, react to them. */
final class IncomingChanges {

  private final Rest rest;
  private final PlaceQueues queues;
  private final Origins origins;
  private final Messages messages;
  private final Intake intake;
  private final People people;
  private final Predicate<String> tookAway;
  private final Clock clock;
  private final Duration retry;
  private final AtomicLong count = new AtomicLong();

  /**
   * Creates one.
   *
   * @param tookAway whether it was us who took a message away
   */
  IncomingChanges(
      Rest rest,
      PlaceQueues queues,
      Origins origins,
      Messages messages,
      Intake intake,
      People people,
      Predicate<String> tookAway,
      Clock clock,
      Duration retry) {
    this.rest = rest;
    this.queues = queues;
    this.origins = origins;
    this.messages = messages;
    this.intake = intake;
    this.people = people;
    this.tookAway = tookAway;
    this.clock = clock;
    this.retry = retry;
  }

  /**
   * A message changed. Where it was a person who changed it, Discord says when; it tells the same
   * time again when it unfolds a link, or the message is pinned.
   */
  void edited(DataObject event) {
    Optional<Instant> at = Json.text(event, "edited_timestamp").flatMap(IncomingChanges::time);
    if (at.isPresent()) {
      add(event, () -> edited(event, at.get()));
    }
  }

  private Optional<Update> edited(DataObject event, Instant at) throws RestException {
    String id = event.getString("id");
    DataObject message = event;
    if (Json.object(event, "author").isEmpty() || event.isNull("content")) {
      message = rest.object(Route.Messages.GET_MESSAGE.compile(event.getString("channel_id"), id));
    }
    if (!Messages.isByPerson(message)) {
      return Optional.empty();
    }
    DataObject whole = message;
    return origins
        .of(event.getString("channel_id"), guild(event), Optional.of(Messages.authorId(whole)))
        .map(
            origin ->
                new Update.Edited(
                    new EventId("discord:edit:" + id + ":" + at.toEpochMilli()),
                    at,
                    origin,
                    Messages.author(whole),
                    new MessageId(id),
                    messages.content(whole)));
  }

  /** A message was taken away, or several at once. */
  void deleted(DataObject event) {
    List<MessageId> gone =
        Json.texts(event, "ids", "id").stream()
            .filter(tookAway.negate())
            .map(MessageId::new)
            .toList();
    if (gone.isEmpty()) {
      return;
    }
    EventId id = new EventId("discord:delete:" + gone.get(0).value() + ":" + gone.size());
    Instant now = clock.instant();
    add(
        event,
        () ->
            origins
                .of(event.getString("channel_id"), guild(event), Optional.empty())
                .map(origin -> new Update.Deleted(id, now, origin, gone)));
  }

  /** Somebody put a reaction on a message, or took theirs off. */
  void reacted(DataObject event, boolean on) {
    String user = event.getString("user_id");
    Optional<String> emoji = Json.object(event, "emoji").flatMap(IncomingChanges::emoji);
    if (people.isUs(user) || emoji.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    String message = event.getString("message_id");
    // Discord gives reactions no id; the same one may come and go again and again.
    String id =
        String.join(
            ":",
            "discord:reaction",
            message,
            user,
            String.valueOf(now.toEpochMilli()),
            String.valueOf(count.incrementAndGet()));
    add(event, () -> reacted(event, new EventId(id), now, emoji.get(), on));
  }

  private Optional<Update> reacted(
      DataObject event, EventId id, Instant at, String emoji, boolean on) throws RestException {
    String user = event.getString("user_id");
    Optional<Person> who = people.who(user, Json.object(event, "member"));
    if (who.isEmpty()) {
      return Optional.empty();
    }
    return origins
        .of(event.getString("channel_id"), guild(event), Optional.of(user))
        .map(
            origin ->
                new Update.Reacted(
                    id,
                    at,
                    origin,
                    who.get(),
                    new MessageId(event.getString("message_id")),
                    emoji,
                    on));
  }

  /** Somebody began to write. */
  void typing(DataObject event) {
    String user = event.getString("user_id");
    if (!people.isUs(user)) {
      origins
          .known(event.getString("channel_id"), guild(event), Optional.of(user))
          .ifPresent(at -> intake.typing(at, new PersonId(DiscordChannel.PLATFORM, user)));
    }
  }

  private void add(DataObject event, Offering.Translation translation) {
    String channel = event.getString("channel_id");
    if (!origins.isStrange(channel, guild(event))) {
      queues.add(origins.queueOf(channel), new Offering(intake, retry, translation));
    }
  }

  private static boolean guild(DataObject event) {
    return !event.isNull("guild_id");
  }

  /** Those of a guild's own have an id, and a name. */
  private static Optional<String> emoji(DataObject emoji) {
    return Json.words(emoji, "name").map(name -> emoji.isNull("id") ? name : ":" + name + ":");
  }

  private static Optional<Instant> time(String written) {
    try {
      return Optional.of(OffsetDateTime.parse(written).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
