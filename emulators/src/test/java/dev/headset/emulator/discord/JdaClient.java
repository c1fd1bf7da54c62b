package dev.headset.emulator.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** JDA logged in to an emulator, keeping every event it was told. */
final class JdaClient implements AutoCloseable {

  final JDA jda;
  private final List<GenericEvent> events = new CopyOnWriteArrayList<>();

  private JdaClient(JDABuilder builder) throws InterruptedException {
    jda = builder.addEventListeners((EventListener) events::add).build();
    jda.awaitReady();
  }

  static JdaClient login(DiscordEmulator discord, String token, EventListener... listeners)
      throws InterruptedException {
    JDABuilder builder =
        JDABuilder.createLight(token, EnumSet.allOf(GatewayIntent.class))
            .setRestConfig(new RestConfig().setBaseUrl(discord.apiUrl().toString()))
            .setSessionController(
                new ConcurrentSessionController() {
                  @Override
                  public String getGateway() {
                    return discord.gatewayUrl().toString();
                  }
                });
    for (EventListener listener : listeners) {
      builder.addEventListeners(listener);
    }
    return new JdaClient(builder);
  }

  <T> List<T> events(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public void close() {
    jda.shutdownNow();
  }
}
