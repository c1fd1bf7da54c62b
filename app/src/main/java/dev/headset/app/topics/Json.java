package dev.headset.app.topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Writes maps, lists, texts and numbers. */
final class Json {

  private static final double THOUSAND = 1_000;

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Json() {}

  /** A document, with a line break at its end. */
  static String write(Object document) {
    try {
      return MAPPER.writeValueAsString(document) + '\n';
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can always be written", impossible);
    }
  }

  static double rounded(double number) {
    return Math.round(number * THOUSAND) / THOUSAND;
  }
}
