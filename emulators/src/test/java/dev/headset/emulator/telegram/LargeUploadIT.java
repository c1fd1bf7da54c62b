package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What is too large to be sent by a bot (core.telegram.org/bots/api#sending-files). */
class LargeUploadIT {

  @Test
  void documentOverFiftyMegabytesIsRefused() {
    try (TelegramEmulator emulator = TelegramEmulator.start(TelegramEmulator.Setup.plain())) {
      Stage stage = new Stage(emulator);
      stage.ewa.startsBot(stage.bot);
      String body =
          "--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n"
              + stage.ewa.id()
              + "\r\n--b\r\nContent-Disposition: form-data; name=\"document\"; filename=\"x\"\r\n\r\n"
              + "x".repeat((50 << 20) + 1)
              + "\r\n--b--\r\n";
      HttpResponse<String> answer =
          stage.calls.post("sendDocument", "multipart/form-data; boundary=b", body);
      assertEquals(413, answer.statusCode());
      assertEquals(1, stage.ewa.dialogWith(stage.bot).messages().size());
    }
  }
}
