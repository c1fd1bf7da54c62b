package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A REST request as a test sees it, without its token.
 *
 * @param method in capitals
 * @param route the template it fits: {@code /channels/{channel_id}/messages}; its path where it
 *     fits none
 * @param variables what stands in the template's places
 * @param body the JSON body, the {@code payload_json} of a multipart one; an empty object for none
 * @param bot the asking bot's name, empty on routes without a bot token
 */
public record DiscordRequest(
    String method, String route, Map<String, String> variables, JsonNode body, String bot) {

  public DiscordRequest {
    variables = Map.copyOf(variables);
  }

  /** Whether it goes to this route, such as {@code POST /channels/{channel_id}/messages}. */
  public boolean is(String methodAndRoute) {
    return methodAndRoute.equals(method + " " + route);
  }

  /** Whether it concerns this channel, thread or direct chat. */
  public boolean in(Place place) {
    return Views.id(place.id()).equals(variables.get("channel_id"));
  }

  @Override
  public String toString() {
    return method + " " + route;
  }
}
