package dev.headset.emulator.discord;

import java.util.Set;

/**
 * What a role or an overwrite can grant, with the bit Discord gives it (Discord's documentation,
 * "Permissions").
 */
public enum Permission {
  CREATE_INSTANT_INVITE(0),
  ADMINISTRATOR(3),
  MANAGE_CHANNELS(4),
  MANAGE_GUILD(5),
  ADD_REACTIONS(6),
  VIEW_CHANNEL(10),
  SEND_MESSAGES(11),
  MANAGE_MESSAGES(13),
  EMBED_LINKS(14),
  ATTACH_FILES(15),
  READ_MESSAGE_HISTORY(16),
  MENTION_EVERYONE(17),
  MANAGE_ROLES(28),
  USE_APPLICATION_COMMANDS(31),
  MANAGE_THREADS(34),
  CREATE_PUBLIC_THREADS(35),
  CREATE_PRIVATE_THREADS(36),
  SEND_MESSAGES_IN_THREADS(38),
  PIN_MESSAGES(51);

  /** What @everyone may do in a new guild. */
  static final long EVERYONE =
      bits(
          Set.of(
              CREATE_INSTANT_INVITE,
              ADD_REACTIONS,
              VIEW_CHANNEL,
              SEND_MESSAGES,
              EMBED_LINKS,
              ATTACH_FILES,
              READ_MESSAGE_HISTORY,
              USE_APPLICATION_COMMANDS,
              CREATE_PUBLIC_THREADS,
              CREATE_PRIVATE_THREADS,
              SEND_MESSAGES_IN_THREADS));

  static final long ALL = (1L << 53) - 1;

  private final int offset;

  Permission(int offset) {
    this.offset = offset;
  }

  long bit() {
    return 1L << offset;
  }

  boolean in(long permissions) {
    return (permissions & bit()) != 0;
  }

  static long bits(Iterable<Permission> permissions) {
    long bits = 0;
    for (Permission permission : permissions) {
      bits |= permission.bit();
    }
    return bits;
  }
}
