package dev.headset.discord;

import dev.headset.platform.Finding;
import java.net.URI;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * What the developer portal says of the bot's application (<a
 * href="https://docs.discord.com/developers/resources/application">Source</a>).
 *
 * @param grantsMembers whether Discord would tell the bot who comes and leaves
 * @param interactions where Discord sends presses and commands in place of the gateway
 */
record Application(boolean grantsMembers, Optional<String> interactions) {

  private static final long MEMBERS_GRANTED = (1 << 14) | (1 << 15);

  /** One of which nothing is known. */
  static final Application UNKNOWN = new Application(false, Optional.empty());

  static Application of(DataObject json) {
    return new Application(
        (Json.number(json, "flags") & MEMBERS_GRANTED) != 0,
        Json.words(json, "interactions_endpoint_url"));
  }

  /** What is wrong, where presses and commands go elsewhere. */
  Optional<Finding> misdirected() {
    return interactions.map(
        address ->
            Finding.fail(
                "Discord sends what people press and run to " + host(address) + ", not to the bot",
                "at https://discord.com/developers/applications > the app > General Information,"
                    + " empty \"Interactions Endpoint URL\""));
  }

  /** The rest of the address may hold a secret. */
  private static String host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost()).orElse("another program");
    } catch (IllegalArgumentException unreadable) {
      return "another program";
    }
  }
}
