package dev.headset.conversation;

import dev.headset.platform.Membership;
import java.util.Optional;

/**
 * What the platform said of an associate when they asked for something that not everybody may do.
 * Empty is what nobody asked, or could: where a platform tells nothing of members, whoever writes
 * in a thread belongs to it, and managers are those who are on duty in their own channel.
 *
 * @param team whether they belong to the channel of the thread
 * @param managers whether they belong to the channel of the team's managers
 */
public record Standing(Optional<Membership> team, Optional<Membership> managers) {

  public static final Standing UNASKED = new Standing(Optional.empty(), Optional.empty());
}
