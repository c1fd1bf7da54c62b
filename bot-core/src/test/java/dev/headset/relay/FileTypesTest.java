package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.platform.Attachment;
import dev.headset.platform.Attachment.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {

  @ParameterizedTest
  @CsvSource({
    "\u00ff\u00d8\u00ff\u00e0, image/jpeg, PHOTO",
    "RIFF1234WEBPVP8 , image/webp, PHOTO",
    "GIF89a, image/gif, ANIMATION",
    "%PDF-1.7, application/pdf, DOCUMENT",
    "1234ftypisom, video/mp4, VIDEO",
    "1234ftypM4A x, audio/mp4, AUDIO",
    "RIFF1234WAVEfmt, audio/wav, AUDIO"
  })
  void aFileIsWhatItsBytesSayWhateverItIsCalled(String head, String mediaType, Kind kind) {
    Attachment shown = FileTypes.corrected(called(Kind.DOCUMENT), bytes(head));

    assertEquals(mediaType, shown.mediaType());
    assertEquals(kind, shown.kind());
    assertEquals("x.bin", shown.name());
  }

  @Test
  void aPictureIsKnownByAllOfItsSignature() {
    assertEquals(
        "image/png", FileTypes.of(bytes("\u0089PNG\r\n\u001a\nx")).orElseThrow().mediaType());
    assertEquals(Optional.empty(), FileTypes.of(bytes("\u0089PNG\n")));
  }

  @Test
  void aVoiceMessageStaysOne() {
    assertEquals(called(Kind.VOICE), FileTypes.corrected(called(Kind.VOICE), bytes("OggS")));
  }

  @Test
  void whatTheBytesDoNotTellStaysAsItWasSaid() {
    assertEquals(called(Kind.PHOTO), FileTypes.corrected(called(Kind.PHOTO), bytes("<html>")));
    assertEquals(called(Kind.PHOTO), FileTypes.corrected(called(Kind.PHOTO), new byte[0]));
  }

  private static Attachment called(Kind kind) {
    return new Attachment(kind, "x.bin", "application/octet-stream", 9, Optional.empty());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
