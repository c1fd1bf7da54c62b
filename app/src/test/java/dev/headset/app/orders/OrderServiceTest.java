package dev.headset.app.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OrderServiceTest {

  private OrderService service;

  @BeforeEach
  void start() throws IOException {
    service = OrderService.start(0);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void aShippedOrderIsTold() throws Exception {
    HttpResponse<String> found = ask("/orders/123-4567890-1234567");

    JsonNode order = new ObjectMapper().readTree(found.body());
    assertEquals(200, found.statusCode());
    assertEquals("shipped", order.path("status").asText());
    assertEquals("Swift Parcel", order.path("carrier").asText());
    assertEquals("2026-12-04", order.path("expected").asText());
  }

  @Test
  void anOrderThatNobodyPlacedIsNotFound() throws Exception {
    assertEquals(404, ask("/orders/000-0000000-0000000").statusCode());
    assertEquals(404, ask("/").statusCode());
  }

  @Test
  void oneOrderBreaksTheService() throws Exception {
    assertEquals(500, ask("/orders/999-9999999-9999999").statusCode());
  }

  private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(service.address() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
