package dev.headset.discord;

import dev.headset.platform.EventId;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * What somebody pressed or ran, as <a
 * href="https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object">
 * Discord tells it</a>.
 */
record Interaction(DataObject told) {

  private static final int COMMAND = 2;
  private static final int COMPONENT = 3;
  private static final int COMPLETION = 4;
  private static final int FORM = 5;

  String id() {
    return told.getString("id");
  }

  EventId eventId() {
    return new EventId("discord:interaction:" + id());
  }

  Instant at() {
    return Snowflake.time(id());
  }

  boolean isCommand() {
    return Json.number(told, "type") == COMMAND;
  }

  boolean isPress() {
    return Json.number(told, "type") == COMPONENT;
  }

  /** Whether somebody is typing a command, and is to be shown how it may go on. */
  boolean isCompletion() {
    return Json.number(told, "type") == COMPLETION;
  }

  /** Whether somebody filled in a form and sent it off. */
  boolean isForm() {
    return Json.number(told, "type") == FORM;
  }

  /** What was written into the one field of a form. */
  String written() {
    return Json.objects(data(), "components").stream()
        .flatMap(label -> Json.object(label, "component").stream())
        .flatMap(input -> Json.text(input, "value").stream())
        .findFirst()
        .orElse("");
  }

  /** What was typed so far of the value that is to be completed. */
  String begun() {
    return Json.objects(data(), "options").stream()
        .filter(option -> Json.flag(option, "focused"))
        .flatMap(option -> Json.text(option, "value").stream())
        .findFirst()
        .orElse("");
  }

  boolean inGuild() {
    return !told.isNull("guild_id");
  }

  String channel() {
    return told.getString("channel_id");
  }

  /** The channel that a thread stands under, where it is said. */
  Optional<String> parent() {
    return Json.object(told, "channel").flatMap(channel -> Json.text(channel, "parent_id"));
  }

  Optional<String> locale() {
    return Json.text(told, "locale");
  }

  Person author() {
    return People.of(user(), member(), locale().map(Languages::code));
  }

  /** The permissions of the person in that channel, as a set of bits. */
  long permissions() {
    return member()
        .flatMap(member -> Json.text(member, "permissions"))
        .map(Long::parseUnsignedLong)
        .orElse(0L);
  }

  String customId() {
    return data().getString("custom_id", "");
  }

  Optional<MessageId> below() {
    return Json.object(told, "message").flatMap(m -> Json.text(m, "id")).map(MessageId::new);
  }

  String command() {
    return data().getString("name", "");
  }

  /** Whether the command is one of those that were registered for a guild: the desk's. */
  boolean isGuildCommand() {
    return !data().isNull("guild_id");
  }

  /** The command as if it had been typed. */
  String typed() {
    String argument =
        Json.objects(data(), "options").stream()
            .flatMap(option -> Json.text(option, "value").stream())
            .findFirst()
            .orElse("");
    return ("/" + command() + " " + argument).strip();
  }

  private DataObject user() {
    return member().flatMap(m -> Json.object(m, "user")).orElseGet(() -> told.getObject("user"));
  }

  private Optional<DataObject> member() {
    return Json.object(told, "member");
  }

  private DataObject data() {
    return Json.object(told, "data").orElseGet(DataObject::empty);
  }
}
