package dev.headset.emulator.discord;

import java.util.List;

/** The gateway's misbehaviour, ordered by a test. */
public final class DiscordGateway {

  private final World world;
  private final Gateway gateway;
  private final GatewayFaults faults;

  DiscordGateway(World world, Gateway gateway, GatewayFaults faults) {
    this.world = world;
    this.gateway = gateway;
    this.faults = faults;
  }

  /** Takes connections and never says HELLO, until it is told false. */
  public void staysSilent(boolean silent) {
    faults.silent(silent);
  }

  /** Leaves heartbeats without an answer, until it is told false. */
  public void ignoresHeartbeats(boolean ignored) {
    faults.acknowledges(!ignored);
  }

  /** Answers the next so many IDENTIFY and RESUME with INVALID_SESSION. */
  public void refusesSessions(int times) {
    faults.refuseSessions(times);
  }

  /** Closes the bot's connections with this code; 4000 may be resumed. */
  public void closes(EmulatedBot bot, int code) {
    connections(bot).forEach(connection -> connection.close(code, "as ordered"));
  }

  /** Cuts the bot's connections without a closing handshake. */
  public void cuts(EmulatedBot bot) {
    connections(bot).forEach(GatewayConnection::cut);
  }

  /** Asks the bot to connect again and resume. */
  public void asksToReconnect(EmulatedBot bot) {
    String reconnect = Json.object().put("op", 7).putNull("d").toString();
    connections(bot).forEach(connection -> connection.send(reconnect));
  }

  /** Ends the bot's sessions: what happened since its last payload is told to nobody. */
  public void endsSessions(EmulatedBot bot) {
    world.run(
        () -> {
          for (GatewaySession session : List.copyOf(bot.state().sessions)) {
            gateway.end(session);
            session.connection().ifPresent(to -> to.send(Gateway.invalid(false)));
          }
        });
  }

  /** Keeps back what happens from now on. */
  public void holdsBack(EmulatedBot bot) {
    world.run(() -> bot.state().sessions.forEach(session -> session.hold(true)));
  }

  /** Tells what was held back, in order. */
  public void letsGo(EmulatedBot bot) {
    world.run(() -> bot.state().sessions.forEach(session -> session.hold(false)));
  }

  private List<GatewayConnection> connections(EmulatedBot bot) {
    return world.locked(
        () ->
            bot.state().sessions.stream()
                .flatMap(session -> session.connection().stream())
                .toList());
  }
}
