package dev.headset.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;

/**
 * From the request that says something to the bot's answer on the wire, over the HTTP interface of
 * the real process; message and durable commit by turns, so that drift of the disk strikes both.
 */
final class WireAnswering {

  private static final int WARM_UP = 40;
  private static final int MAX_PAUSE_MILLIS = 80;

  private WireAnswering() {}

  static Answering measure(HeadsetProcess demo, Path data, int pairs)
      throws IOException, InterruptedException, SQLException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Chat chat = Chat.open(http, demo.page(), "Ewa");
    Random pauses = new Random(1);
    Answering answering = new Answering(new Times(), new Times());
    try (DurableCommit commit = DurableCommit.in(data)) {
      for (int i = -WARM_UP; i < pairs; i++) {
        long commitNanos = commit.nanos();
        // People pause for no fixed time: an answer may meet the writer at anything.
        demo.leaveAlone(pauses.nextInt(MAX_PAUSE_MILLIS));
        chat.catchUp();
        long began = System.nanoTime();
        chat.say(Talk.line(i + WARM_UP));
        long answerNanos = System.nanoTime() - began;
        demo.leaveAlone(pauses.nextInt(MAX_PAUSE_MILLIS));
        if (i >= 0) {
          answering.commits().add(commitNanos);
          answering.answers().add(answerNanos);
        }
      }
    }
    return answering;
  }
}
