package dev.headset.app.platforms;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Another process that polls Telegram with the same token, again and again. */
final class SecondPoller {

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest poll;
  private final Thread thread = new Thread(this::poll, "second-poller");
  private volatile boolean over;

  SecondPoller(EmulatedTelegram telegram) {
    URI server = telegram.emulator.address();
    poll =
        HttpRequest.newBuilder(
                URI.create(server + "/bot" + telegram.token + "/getUpdates?timeout=1"))
            .build();
    thread.setDaemon(true);
    thread.start();
  }

  private void poll() {
    try {
      while (!over) {
        client.send(poll, HttpResponse.BodyHandlers.discarding());
      }
    } catch (java.io.IOException | InterruptedException ended) {
      over = true;
    }
  }

  /** It is stopped. */
  void ends() throws InterruptedException {
    over = true;
    thread.join();
  }
}
