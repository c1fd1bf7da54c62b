package dev.headset.bench;

import java.net.URI;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * The least that a bot on the same library can be: it sends back what it is told, keeps nothing and
 * decides nothing. A process of its own, as the bot is.
 */
public final class Echo {

  static final String TELEGRAM = "telegram";
  static final String DISCORD = "discord";
  static final String READY = "ready";

  private static final int POLL_SECONDS = 30;

  private Echo() {}

  /** Serves until it is ended: {@code telegram TOKEN API} or {@code discord TOKEN API GATEWAY}. */
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals(DISCORD)) {
      onDiscord(arguments[1], arguments[2], arguments[3]);
    } else {
      onTelegram(arguments[1], URI.create(arguments[2]));
    }
  }

  private static void onTelegram(String token, URI api) throws TelegramApiException {
    OkHttpClient http =
        new OkHttpClient.Builder().readTimeout(java.time.Duration.ofSeconds(40)).build();
    OkHttpTelegramClient client =
        new OkHttpTelegramClient(
            http, token, new TelegramUrl(api.getScheme(), api.getHost(), api.getPort(), false));
    System.out.println(READY);
    int next = 0;
    while (true) {
      GetUpdates poll = GetUpdates.builder().offset(next).timeout(POLL_SECONDS).build();
      for (Update update : client.execute(poll)) {
        next = update.getUpdateId() + 1;
        if (update.hasMessage()) {
          client.execute(
              SendMessage.builder()
                  .chatId(update.getMessage().getChatId())
                  .text(update.getMessage().getText())
                  .build());
        }
      }
    }
  }

  private static void onDiscord(String token, String api, String gateway) throws Exception {
    JDABuilder.createLight(token, GatewayIntent.DIRECT_MESSAGES, GatewayIntent.MESSAGE_CONTENT)
        .setRestConfig(new RestConfig().setBaseUrl(api))
        .setSessionController(
            new ConcurrentSessionController() {
              @Override
              public String getGateway() {
                return gateway;
              }
            })
        .addEventListeners(
            new ListenerAdapter() {
              @Override
              public void onMessageReceived(MessageReceivedEvent event) {
                if (!event.getAuthor().isBot()) {
                  event.getChannel().sendMessage(event.getMessage().getContentRaw()).queue();
                }
              }
            })
        .build()
        .awaitStatus(JDA.Status.CONNECTED);
    System.out.println(READY);
  }
}
