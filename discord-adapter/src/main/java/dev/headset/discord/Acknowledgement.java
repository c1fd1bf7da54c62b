package dev.headset.discord;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
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
  private final boolean button;
  private boolean sent;

  private Acknowledgement(
      Rest rest, ExecutorService callers, Timer timer, DataObject interaction, boolean button) {
    this.rest = rest;
    this.callers = callers;
    this.timer = timer;
    this.application = interaction.getString("application_id");
    this.id = interaction.getString("id");
    this.token = interaction.getString("token");
    this.button = button;
  }

  /** For a button of the core's: nothing is shown. */
  static Acknowledgement ofButton(
      Rest rest, ExecutorService callers, Timer timer, DataObject interaction) {
    return new Acknowledgement(rest, callers, timer, interaction, true);
  }

  /** For what is answered with words that only the person sees. */
  static Acknowledgement ofQuestion(
      Rest rest, ExecutorService callers, Timer timer, DataObject interaction) {
    return new Acknowledgement(rest, callers, timer, interaction, false);
  }

  /** Sees to it that the first word is said in time. */
  void within(Duration patience) {
    timer.after(patience, () -> run(() -> {}));
  }

  /** Nothing more is to be said: the core answers with messages. */
  void settle() {
    run(
        () -> {
          if (!button) {
            rest.done(Route.Interactions.DELETE_FOLLOWUP.compile(application, token, ORIGINAL));
          }
        });
  }

  /** Says something that only the person sees. */
  void say(String words) {
    DataObject body =
        DataObject.empty()
            .put("content", words)
            .put("allowed_mentions", DataObject.empty().put("parse", DataArray.empty()));
    run(
        () -> {
          if (button) {
            rest.done(
                Route.Interactions.CREATE_FOLLOWUP.compile(application, token),
                body.put("flags", EPHEMERAL));
          } else {
            rest.done(Route.Interactions.EDIT_FOLLOWUP.compile(application, token, ORIGINAL), body);
          }
        });
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
    return button
        ? DataObject.empty().put("type", DEFER_UPDATE)
        : DataObject.empty()
            .put("type", DEFER_MESSAGE)
            .put("data", DataObject.empty().put("flags", EPHEMERAL));
  }

  private interface Call {
    void make() throws RestException;
  }
}
