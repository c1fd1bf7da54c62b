package dev.headset.discord;

import dev.headset.discord.markdown.Markdown;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our answer to an interaction. Discord waits 3 seconds for the first word and takes later ones for
 * 15 minutes (<a
 * href="https://docs.discord.com/developers/interactions/receiving-and-responding">source</a>).
 * Nothing here blocks; the calls are made one after the other on another thread.
 */
final class Acknowledgement {

  private static final Logger LOG = LoggerFactory.getLogger(Acknowledgement.class);
  private static final String ORIGINAL = "@original";
  private static final int DEFER_MESSAGE = 5;
  private static final int DEFER_UPDATE = 6;
  private static final int EPHEMERAL = 1 << 6;
  private static final int TRIES = 2;

  private final Rest rest;
  private final ExecutorService callers;
  private final Timer timer;
  private final String application;
  private final String id;
  private final String token;
  private final Kind kind;
  private final String channel;
  private final String name;
  private boolean sent;
  private boolean plain;

  /** What the person and those around them see. */
  private sealed interface Kind {
    /** Nothing. */
    record Silent() implements Kind {}

    /** Words that only the person sees. */
    record Private() implements Kind {}

    /** What the person did, for all around them; {@code shown} is told the message's id. */
    record Echo(String words, Consumer<String> shown) implements Kind {}
  }

  private Acknowledgement(
      Rest rest, ExecutorService callers, Timer timer, DataObject interaction, Kind kind) {
    this.rest = rest;
    this.callers = callers;
    this.timer = timer;
    this.application = interaction.getString("application_id");
    this.id = interaction.getString("id");
    this.token = interaction.getString("token");
    this.channel = interaction.getString("channel_id");
    this.name = new Interaction(interaction).author().name();
    this.kind = kind;
  }

  /** For a button of the core's: nothing is shown. */
  static Acknowledgement ofButton(
      Rest rest, ExecutorService callers, Timer timer, DataObject interaction) {
    return new Acknowledgement(rest, callers, timer, interaction, new Kind.Silent());
  }

  /** For what is answered with words that only the person sees. */
  static Acknowledgement ofQuestion(
      Rest rest, ExecutorService callers, Timer timer, DataObject interaction) {
    return new Acknowledgement(rest, callers, timer, interaction, new Kind.Private());
  }

  /** For a command of staff, which their colleagues are to see. */
  static Acknowledgement ofStaffCommand(
      Rest rest,
      ExecutorService callers,
      Timer timer,
      DataObject interaction,
      String words,
      Consumer<String> shown) {
    return new Acknowledgement(rest, callers, timer, interaction, new Kind.Echo(words, shown));
  }

  /** Sees to it that the first word is said in time. */
  void within(Duration patience) {
    timer.after(patience, () -> run(() -> {}));
  }

  /** It was taken: the core answers with messages. */
  void settle() {
    run(
        () -> {
          if (kind instanceof Kind.Private) {
            rest.done(Route.Interactions.DELETE_FOLLOWUP.compile(application, token, ORIGINAL));
          } else if (kind instanceof Kind.Echo echo) {
            echo.shown().accept(edit(body(echo.words())).getString("id"));
          }
        });
  }

  /** Says something to the person; a staff command's answer is seen by colleagues too. */
  void say(String words) {
    run(
        () -> {
          if (kind instanceof Kind.Silent) {
            rest.done(
                Route.Interactions.CREATE_FOLLOWUP.compile(application, token),
                body(words).put("flags", EPHEMERAL));
          } else {
            edit(body(words));
          }
        });
  }

  private DataObject edit(DataObject body) throws RestException {
    return rest.object(
        Route.Interactions.EDIT_FOLLOWUP.compile(application, token, ORIGINAL), body);
  }

  private static DataObject body(String words) {
    return DataObject.empty()
        .put("content", words)
        .put("allowed_mentions", DataObject.empty().put("parse", DataArray.empty()));
  }

  private void run(Call then) {
    try {
      callers.execute(() -> call(then));
    } catch (RejectedExecutionException closing) {
      LOG.trace("Closed before an interaction was answered");
    }
  }

  private synchronized void call(Call then) {
    try {
      sayFirstWord();
      then.make();
    } catch (RestException failure) {
      LOG.info("An interaction could not be answered: {}", failure.getMessage());
      if (failure.is(ErrorCode.UNKNOWN_INTERACTION) && kind instanceof Kind.Echo echo) {
        showPlainly(echo);
      }
    }
  }

  /** Too late to answer: what the person did is told in a message of its own, once. */
  private void showPlainly(Kind.Echo echo) {
    if (plain) {
      return;
    }
    plain = true;
    DataObject body = body(Markdown.escape(name) + ": " + echo.words());
    try {
      echo.shown()
          .accept(rest.object(Route.Messages.SEND_MESSAGE.compile(channel), body).getString("id"));
    } catch (RestException failure) {
      LOG.info("A command could not be shown: {}", failure.getMessage());
    }
  }

  /** Said once; where the answer to it was lost, it may have been heard all the same. */
  private void sayFirstWord() throws RestException {
    for (int attempt = 1; !sent; attempt++) {
      try {
        rest.done(Route.Interactions.CALLBACK.compile(id, token), firstWord());
        sent = true;
      } catch (RestException failure) {
        sent = failure.is(ErrorCode.ALREADY_ACKNOWLEDGED);
        if (!sent && (failure.kind() == RestException.Kind.REFUSED || attempt == TRIES)) {
          throw failure;
        }
      }
    }
  }

  private DataObject firstWord() {
    if (kind instanceof Kind.Silent) {
      return DataObject.empty().put("type", DEFER_UPDATE);
    }
    DataObject later = DataObject.empty().put("type", DEFER_MESSAGE);
    return kind instanceof Kind.Private
        ? later.put("data", DataObject.empty().put("flags", EPHEMERAL))
        : later;
  }

  private interface Call {
    void make() throws RestException;
  }
}
