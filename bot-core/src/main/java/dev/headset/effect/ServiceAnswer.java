package dev.headset.effect;

import java.util.Map;

/** What the operator's service said. */
public sealed interface ServiceAnswer {

  /** Every mapped field, as text. */
  record Found(Map<String, String> fields) implements ServiceAnswer {
    /** Copies the map. */
    public Found {
      fields = Map.copyOf(fields);
    }
  }

  /** It answered 404, or without a mapped field. */
  record NotFound() implements ServiceAnswer {}

  /**
   * It could not be asked: time, connection, an error of its own, an answer that is no JSON.
   *
   * @param reason for operators; holds no value of a slot
   */
  record Failed(String reason) implements ServiceAnswer {}
}
