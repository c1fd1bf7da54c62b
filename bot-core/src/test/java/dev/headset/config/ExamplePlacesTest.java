package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplePlacesTest {

  private static final Language EN = new Language("en");
  private static final Language PL = new Language("pl");
  private static final TopicId TRACK = new TopicId("track");

  @TempDir Path folder;

  @Test
  void eachExampleIsFoundAtItsLine() throws IOException {
    ExamplePlaces places =
        read(
            """
            topics:
              - id: track
                examples:
                  en: [where is it, "", "has it
                    been sent"]
                  pl:
                    - gdzie jest
              - id: refund
                examples:
                  - give it back
            """);

    assertEquals(4, places.of(TRACK, EN, 0).orElseThrow().line());
    assertEquals(4, places.of(TRACK, EN, 1).orElseThrow().line());
    assertTrue(places.of(TRACK, EN, 2).isEmpty());
    assertEquals(7, places.of(TRACK, PL, 0).orElseThrow().line());
    assertEquals(10, places.of(new TopicId("refund"), EN, 0).orElseThrow().line());
  }

  @Test
  void whateverStandsThereIsNoError() throws IOException {
    for (String yaml :
        new String[] {"", "topics: 7", "topics: [1, {id: [x]}, {id: a, examples: b}]", "}{"}) {
      assertTrue(read(yaml).of(TRACK, EN, 0).isEmpty());
    }
    assertTrue(ExamplePlaces.in(folder.resolve("none"), EN).of(TRACK, EN, 0).isEmpty());
  }

  private ExamplePlaces read(String yaml) throws IOException {
    Files.writeString(folder.resolve("topics.yaml"), yaml);
    return ExamplePlaces.in(folder, EN);
  }
}
