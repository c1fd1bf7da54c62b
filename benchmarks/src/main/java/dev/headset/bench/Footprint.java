package dev.headset.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.OptionalLong;

/**
 * What the demo weighs, in bytes of resident memory; empty where the system does not tell.
 *
 * @param idle after nobody has come for a while
 * @param used after 50 conversations
 */
record Footprint(OptionalLong idle, OptionalLong used) {

  private static final int CONVERSATIONS = 50;
  private static final int MESSAGES = 6;

  static Footprint of(HeadsetProcess demo, Effort effort) throws IOException, InterruptedException {
    demo.leaveAlone(effort.idle().toMillis());
    OptionalLong idle = demo.residentBytes();
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    for (int who = 0; who < CONVERSATIONS; who++) {
      Chat chat = Chat.open(http, demo.page(), "Customer " + who);
      for (int i = 0; i < MESSAGES; i++) {
        chat.say(Talk.line(i));
      }
    }
    return new Footprint(idle, demo.residentBytes());
  }
}
