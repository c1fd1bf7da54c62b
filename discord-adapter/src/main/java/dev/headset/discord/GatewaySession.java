package dev.headset.discord;

import java.time.Duration;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects the one session that we have. JDA's own controller tries a first connection that failed
 * again and again, unseen; here it counts as a failed login, which is told and tried anew.
 */
final class GatewaySession extends SessionControllerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(GatewaySession.class);

  private final String gateway;
  private final Duration pause;
  private final Timer timer;
  private final Consumer<JDA> onConnect;
  private final Runnable onFailure;

  /**
   * Creates one for one login.
   *
   * @param pause before a session that was declared invalid is asked for anew
   * @param onConnect told of the JDA before its first event can come
   * @param onFailure told of a first connection that came to nothing
   */
  GatewaySession(
      String gateway, Duration pause, Timer timer, Consumer<JDA> onConnect, Runnable onFailure) {
    this.gateway = gateway;
    this.pause = pause;
    this.timer = timer;
    this.onConnect = onConnect;
    this.onFailure = onFailure;
  }

  @Override
  public String getGateway() {
    return gateway;
  }

  @Override
  public void appendSession(SessionConnectNode node) {
    Duration wait = node.isReconnect() ? pause : Duration.ZERO;
    timer.after(
        wait,
        () -> {
          Thread connecting = new Thread(() -> connect(node), "discord-connect");
          connecting.setDaemon(true);
          connecting.start();
        });
  }

  @Override
  public void removeSession(SessionConnectNode node) {
    LOG.debug("A session is no longer wanted");
  }

  private void connect(SessionConnectNode node) {
    JDA.Status status = node.getJDA().getStatus();
    if (status == JDA.Status.SHUTDOWN || status == JDA.Status.SHUTTING_DOWN) {
      return;
    }
    try {
      onConnect.accept(node.getJDA());
      node.run(true);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      LOG.debug("The gateway can't be reached", failed);
      onFailure.run();
    }
  }
}
