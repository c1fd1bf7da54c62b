package dev.headset.emulator.discord;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A gateway's client that keeps what it is told and says what a test makes it say. */
final class RawGateway implements WebSocket.Listener, AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final WebSocket socket;
  private final List<JsonNode> told = new CopyOnWriteArrayList<>();
  private final StringBuilder partial = new StringBuilder();
  private final Inflater inflater = new Inflater();
  private volatile int closed;

  RawGateway(DiscordEmulator discord, String query) {
    URI address = URI.create(discord.gatewayUrl() + "/?" + query);
    socket = HTTP.newWebSocketBuilder().buildAsync(address, this).join();
  }

  RawGateway(DiscordEmulator discord) {
    this(discord, "v=10&encoding=json");
  }

  static String identification(String token, long intents) {
    ObjectNode payload = Json.object().put("op", 2);
    payload.putObject("d").put("token", token).put("intents", intents).putObject("properties");
    return payload.toString();
  }

  static String resumption(String token, String session, long sequence) {
    ObjectNode payload = Json.object().put("op", 6);
    payload.putObject("d").put("token", token).put("session_id", session).put("seq", sequence);
    return payload.toString();
  }

  RawGateway say(String payload) {
    socket.sendText(payload, true).join();
    return this;
  }

  /** The first payload with this opcode. */
  JsonNode op(int code) {
    return await()
        .until(
            () -> told.stream().filter(one -> one.path("op").asInt() == code).findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  /** The first dispatch of this kind. */
  JsonNode event(String type) {
    return await()
        .until(
            () -> told.stream().filter(one -> one.path("t").asText().equals(type)).findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  List<JsonNode> events(String type) {
    return told.stream().filter(one -> one.path("t").asText().equals(type)).toList();
  }

  int closeCode() {
    return await().until(() -> closed, code -> code != 0);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      told.add(Json.parse(partial.toString()).orElseThrow());
      partial.setLength(0);
    }
    return WebSocket.Listener.super.onText(from, data, last);
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    inflater.setInput(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[1024];
    try {
      for (int n = inflater.inflate(chunk); n > 0; n = inflater.inflate(chunk)) {
        out.write(chunk, 0, n);
      }
    } catch (DataFormatException broken) {
      throw new IllegalStateException("the compressed stream is broken", broken);
    }
    partial.append(out.toString(StandardCharsets.UTF_8));
    return onText(from, "", last);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed = code;
    return WebSocket.Listener.super.onClose(from, code, reason);
  }

  @Override
  public void onError(WebSocket from, Throwable cause) {
    closed = 1006;
  }

  @Override
  public void close() {
    socket.abort();
    inflater.end();
  }
}
