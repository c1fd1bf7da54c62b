package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code allowed_mentions}: who a text may ping (Discord's documentation, "Allowed Mentions
 * Object").
 */
record Mentions(
    boolean everyone,
    boolean allUsers,
    boolean allRoles,
    Set<Long> users,
    Set<Long> roles,
    boolean repliedUser) {

  private static final Pattern USER = Pattern.compile("<@!?(\\d{1,20})>");
  private static final Pattern ROLE = Pattern.compile("<@&(\\d{1,20})>");
  private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)\\b");
  private static final int MAX_IDS = 100;

  static Mentions all() {
    return new Mentions(true, true, true, Set.of(), Set.of(), true);
  }

  static Mentions parse(JsonNode body) {
    JsonNode allowed = body.path("allowed_mentions");
    if (!allowed.isObject()) {
      return all();
    }
    Set<String> kinds = new HashSet<>();
    Json.arrayOf(allowed, "parse").forEach(kind -> kinds.add(kind.asText()));
    Set<Long> users = ids(allowed, "users", kinds);
    Set<Long> roles = ids(allowed, "roles", kinds);
    boolean reply = allowed.path("replied_user").asBoolean(false);
    return new Mentions(
        kinds.contains("everyone"),
        kinds.contains("users"),
        kinds.contains("roles"),
        users,
        roles,
        reply);
  }

  private static Set<Long> ids(JsonNode allowed, String field, Set<String> kinds) {
    Set<Long> ids = new HashSet<>();
    Json.arrayOf(allowed, field).forEach(id -> Json.id(id).ifPresent(ids::add));
    String place = "allowed_mentions." + field;
    if (ids.size() > MAX_IDS) {
      throw ApiError.tooLong(place, 0, MAX_IDS);
    }
    if (!ids.isEmpty() && kinds.contains(field)) {
      throw ApiError.form(
          place,
          "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
          field + " and parse: [" + field + "] are mutually exclusive");
    }
    return ids;
  }

  /** Enters into the message whom its text pings. */
  void resolve(World world, MessageState message) {
    message.mentions.clear();
    message.mentionedRoles.clear();
    for (long id : found(USER, message.content)) {
      UserState user = world.users.get(id);
      if (user != null && (allUsers || users.contains(id))) {
        message.mentions.add(user);
      }
    }
    message.channel.guild.ifPresent(guild -> resolveRoles(message, guild));
    message.replyTo.filter(to -> repliedUser).ifPresent(to -> message.mentions.add(to.author));
    message.mentions.remove(message.author);
  }

  private void resolveRoles(MessageState message, GuildState guild) {
    for (long id : found(ROLE, message.content)) {
      if (guild.roles.containsKey(id) && (allRoles || roles.contains(id))) {
        message.mentionedRoles.add(id);
      }
    }
    message.mentionsEveryone =
        everyone
            && EVERYONE.matcher(message.content).find()
            && Permissions.may(message.author, message.channel, Permission.MENTION_EVERYONE);
  }

  private static Set<Long> found(Pattern pattern, String text) {
    Set<Long> ids = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Json.id(matcher.group(1)).ifPresent(ids::add);
    }
    return ids;
  }
}
