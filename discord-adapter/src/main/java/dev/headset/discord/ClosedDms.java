package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Customers who take no direct messages from us. Each is served in a private thread under the
 * contact channel, which goes for their direct messages in everything that the core sees, until
 * they write to us directly again.
 */
final class ClosedDms {

  private static final Logger LOG = LoggerFactory.getLogger(ClosedDms.class);
  private static final String NOTE = "closed/";
  private static final int PRIVATE_THREAD = 12;

  private final Rest rest;
  private final Notes notes;
  private final DiscordParts parts;
  private final Map<String, Refuge> byDm = new ConcurrentHashMap<>();
  private final Map<String, String> dmByThread = new ConcurrentHashMap<>();
  private volatile BiConsumer<String, String> onMoved = (dm, thread) -> {};

  ClosedDms(Rest rest, Notes notes, DiscordParts parts) {
    this.rest = rest;
    this.notes = notes;
    this.parts = parts;
  }

  /** Where a customer is served instead, and who they are. */
  record Refuge(String thread, String customer) {

    static Optional<Refuge> parse(String note) {
      String[] ids = note.split(" ", -1);
      return ids.length == 2 ? Optional.of(new Refuge(ids[0], ids[1])) : Optional.empty();
    }
  }

  /** Reads what was noted before. */
  void recall() throws InboxUnavailableException {
    notes
        .notes(NOTE)
        .forEach(
            (name, text) ->
                Refuge.parse(text).ifPresent(r -> remember(name.substring(NOTE.length()), r)));
  }

  /** Has somebody told of each customer who is served in a thread from now on. */
  void onMoved(BiConsumer<String, String> told) {
    onMoved = told;
  }

  /** The channel where what stands at a place is found. */
  String channelOf(Address place) {
    String id = DiscordChannel.idOf(place);
    return place.thread().isPresent() ? id : refuge(id).map(Refuge::thread).orElse(id);
  }

  Optional<Refuge> refuge(String dm) {
    return Optional.ofNullable(byDm.get(dm));
  }

  /** The direct messages for which a thread stands. */
  Optional<String> dmOf(String thread) {
    return Optional.ofNullable(dmByThread.get(thread));
  }

  /** Sends to a customer, wherever they can be reached. */
  <T> T send(Address to, Attempt<T> sending) throws RestException {
    String dm = to.chat();
    Optional<Refuge> refuge = refuge(dm);
    if (refuge.isPresent()) {
      try {
        return sending.in(refuge.get().thread());
      } catch (RestException failure) {
        if (!failure.is(ErrorCode.UNKNOWN_CHANNEL)) {
          throw failure;
        }
        forget(dm);
      }
    }
    try {
      return sending.in(dm);
    } catch (RestException failure) {
      if (!failure.is(ErrorCode.CLOSED_TO_US, ErrorCode.NO_SHARED_GUILD)
          || parts.contactChannel().isEmpty()) {
        throw failure;
      }
      return sending.in(move(dm, failure));
    }
  }

  /** The customer wrote directly; where that was after they were moved, they are back. */
  void writtenDirectly(String dm, String message) throws RestException {
    Optional<Refuge> left = refuge(dm);
    if (left.isPresent() && Snowflake.BY_AGE.compare(message, left.get().thread()) > 0) {
      forget(dm);
    }
  }

  private void forget(String dm) throws RestException {
    Optional<Refuge> left = refuge(dm);
    if (left.isEmpty()) {
      return;
    }
    try {
      notes.drop(NOTE + dm);
    } catch (InboxUnavailableException closed) {
      throw storeClosed();
    }
    byDm.remove(dm);
    dmByThread.remove(left.get().thread());
  }

  private String move(String dm, RestException closed) throws RestException {
    DataObject customer = customer(dm, closed);
    String id = customer.getString("id");
    String thread = openThread(customer, closed);
    try {
      rest.done(Route.Channels.ADD_THREAD_MEMBER.compile(thread, id), DataObject.empty());
    } catch (RestException failure) {
      abandon(thread);
      if (failure.kind() == RestException.Kind.REFUSED) {
        LOG.debug("A customer can't be added to a thread: {}", failure.getMessage());
        throw closed;
      }
      throw failure;
    }
    Refuge refuge = new Refuge(thread, id);
    try {
      notes.keep(
          NOTE + dm,
          refuge.thread() + " " + id,
          Optional.of(new PersonId(DiscordChannel.PLATFORM, id)));
    } catch (InboxUnavailableException unavailable) {
      abandon(thread);
      throw storeClosed();
    }
    remember(dm, refuge);
    onMoved.accept(dm, thread);
    return thread;
  }

  private DataObject customer(String dm, RestException closed) throws RestException {
    DataObject channel = rest.object(Route.Channels.GET_CHANNEL.compile(dm));
    return Json.objects(channel, "recipients").stream().findFirst().orElseThrow(() -> closed);
  }

  private String openThread(DataObject customer, RestException closed) throws RestException {
    String contact = parts.contactChannel().orElseThrow().chat();
    String title =
        parts.texts().say(parts.defaultLanguage(), TextKey.PANEL_THREAD)
            + ": "
            + Json.words(customer, "global_name").orElse(customer.getString("username", "?"));
    DataObject thread =
        DataObject.empty()
            .put("name", Rendering.cut(title, Threads.MAX_TITLE))
            .put("type", PRIVATE_THREAD)
            .put("invitable", false)
            .put("auto_archive_duration", Threads.ARCHIVE_AFTER);
    try {
      return rest.once(Route.Channels.CREATE_THREAD.compile(contact), thread).getString("id");
    } catch (RestException failure) {
      if (failure.kind() != RestException.Kind.REFUSED) {
        throw failure;
      }
      LOG.warn(
          "A customer whose direct messages are closed can't be served under channel {}: {}",
          contact,
          failure.getMessage());
      throw closed;
    }
  }

  private void abandon(String thread) {
    try {
      rest.done(Route.Channels.DELETE_CHANNEL.compile(thread));
    } catch (RestException failure) {
      LOG.debug("An empty thread stays: {}", failure.getMessage());
    }
  }

  private void remember(String dm, Refuge refuge) {
    byDm.put(dm, refuge);
    dmByThread.put(refuge.thread(), dm);
  }

  private static RestException storeClosed() {
    return RestException.notSent(Duration.ofSeconds(1), "the store can't be written to");
  }
}
