package dev.headset.discord;

import dev.headset.platform.AdapterState;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How it goes with Discord; each change for the worse is said once in the log. */
final class Health {

  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final Duration GRACE = Duration.ofSeconds(5);
  static final String TOKEN =
      "Discord refuses the bot's token: set discord.token in headset.yaml to the one that"
          + " https://discord.com/developers/applications > the app > Bot shows after \"Reset Token\".";
  static final String CONTENT =
      "Discord does not let this bot read what staff write in channels: at"
          + " https://discord.com/developers/applications > the app > Bot, turn on \"Message Content"
          + " Intent\", and start Headset again. Until then staff answer with /reply.";
  private static final String REACH = "Discord can't be served: %s. It is tried again by itself.";
  private static final String LOST = REACH.formatted("the connection was lost");

  private AdapterState state = new AdapterState.Starting();
  private long heardAt = System.nanoTime();
  private boolean connected;
  private boolean contentTold;
  private boolean lossTold;

  synchronized AdapterState state() {
    if (!(state instanceof AdapterState.Serving)) {
      return state;
    }
    return isLost() ? new AdapterState.Troubled(LOST, false) : new AdapterState.Serving(silence());
  }

  /** Says a loss that lasts; called now and then. */
  synchronized void look() {
    if (state instanceof AdapterState.Serving && isLost() && !lossTold) {
      lossTold = true;
      LOG.warn(LOST);
    }
  }

  private boolean isLost() {
    return !connected && silence().compareTo(GRACE) > 0;
  }

  synchronized boolean refused() {
    return state instanceof AdapterState.Troubled troubled && troubled.refused();
  }

  synchronized void heard() {
    heardAt = System.nanoTime();
  }

  synchronized void serving() {
    if (!(state instanceof AdapterState.Serving) || lossTold) {
      LOG.info("Discord is being served");
    }
    lossTold = false;
    connected = true;
    heardAt = System.nanoTime();
    state = new AdapterState.Serving(Duration.ZERO);
  }

  synchronized void lost() {
    connected = false;
  }

  void tokenRefused() {
    trouble(TOKEN, true);
  }

  void unreachable(String why) {
    trouble(REACH.formatted(why), false);
  }

  /** The words of staff don't come in, as far as is known. */
  synchronized void contentRefused() {
    if (!contentTold) {
      contentTold = true;
      LOG.warn(CONTENT);
    }
  }

  /** Whether staff's words are known not to come in. */
  synchronized boolean lacksContent() {
    return contentTold;
  }

  private synchronized void trouble(String sentence, boolean refused) {
    connected = false;
    AdapterState.Troubled now = new AdapterState.Troubled(sentence, refused);
    if (!now.equals(state) && !(lossTold && sentence.equals(LOST))) {
      LOG.warn(sentence);
    }
    lossTold = false;
    state = now;
  }

  private Duration silence() {
    return Duration.ofNanos(System.nanoTime() - heardAt);
  }
}
