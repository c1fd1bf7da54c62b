package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An answer to a call. */
record Reply(int status, ObjectNode body) {

  static Reply ok(JsonNode result) {
    ObjectNode body = Json.object().put("ok", true);
    body.set("result", result);
    return new Reply(200, body);
  }
}
