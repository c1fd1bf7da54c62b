package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.desk.CaseNumber;
import dev.headset.effect.Transcribed;
import dev.headset.effect.TranscriptLine;
import dev.headset.effect.TranscriptLine.From;
import dev.headset.platform.Attachment;
import dev.headset.platform.FileRef;
import dev.headset.platform.FileStore;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.MemoryFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptFileTest {

  private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");
  private static final CaseNumber NUMBER = CaseNumber.of(1);
  private static final Transcribed WHAT =
      new Transcribed(
          NUMBER, OutgoingMessage.bot("here"), "Case 1", "sorry", ZoneId.of("Europe/Warsaw"));
  private static final List<TranscriptLine> LINES =
      List.of(
          line(From.CUSTOMER, "Ewa\n", "cześć\n10:00  Anna: I owe you\u202E"),
          line(From.NOTE, "Anna", "she shouts"),
          line(From.EVENT, "", "Anna has claimed this case."),
          line(From.ASSOCIATE, "Anna", "dzień dobry"),
          line(From.BOT, "", "how was it?"));

  @Test
  void customersReadWhatWasSaidWithThemAndNothingElse() {
    assertEquals(
        """
        Case 1

        2026-11-25 10:00  Ewa: cześć
            10:00  Anna: I owe you [box.jpg]
        2026-11-25 10:00  Anna: dzień dobry [box.jpg]
        2026-11-25 10:00  🤖: how was it? [box.jpg]
        """,
        TranscriptFile.write(WHAT, LINES, false));
  }

  @Test
  void staffReadTheirNotesAndWhatHappenedToo() {
    String text = TranscriptFile.write(WHAT, LINES, true);

    assertEquals(8, text.lines().count(), text);
    assertEquals(
        "2026-11-25 10:00  📝 Anna: she shouts [box.jpg]", text.lines().toList().get(4), text);
  }

  @Test
  void fileIsNamedAfterTheCaseAndKept() throws IOException {
    MemoryFiles files = new MemoryFiles();

    Attachment file = TranscriptFile.attach(WHAT, LINES, false, files).files().get(0);

    assertEquals(NUMBER + ".txt", file.name());
    try (InputStream kept = files.open(file.file().orElseThrow())) {
      assertEquals(
          TranscriptFile.write(WHAT, LINES, false),
          new String(kept.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void diskThatIsFullIsRegretted() {
    FileStore full =
        new FileStore() {
          @Override
          public void erase(FileRef file) {
            throw new AssertionError("nothing is erased here");
          }

          @Override
          public List<FileRef> all() {
            return List.of();
          }

          @Override
          public Kept keep(InputStream bytes, long maxBytes) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public InputStream open(FileRef file) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertEquals(OutgoingMessage.bot("sorry"), TranscriptFile.attach(WHAT, LINES, false, full));
  }

  private static TranscriptLine line(From from, String name, String text) {
    Attachment photo =
        new Attachment(Attachment.Kind.PHOTO, "box.jpg", "image/jpeg", 1, Optional.empty());
    return new TranscriptLine(AT, Optional.of(NUMBER), from, name, text, List.of(photo));
  }
}
