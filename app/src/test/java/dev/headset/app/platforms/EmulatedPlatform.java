package dev.headset.app.platforms;

import dev.headset.conversation.Playbook;
import dev.headset.platform.Adapter;
import dev.headset.platform.Address;
import dev.headset.platform.FileStore;
import java.time.Clock;

/** A platform with a bot on it that nobody has met yet. */
interface EmulatedPlatform {

  /** The channel of a team, or of the operators, which is made where it is not there yet. */
  Address channel(String team);

  /** Our side of it; the one before, where there was one, is closed. */
  Adapter adapter(Playbook playbook, FileStore files, Clock clock);

  /** Whether people see all that the bot sets up there, its commands too. */
  boolean setUp();

  CustomerSide customers();

  DeskSide desk();

  /**
   * What the platform found fault with in our calls, in words; empty for nothing. Told once the
   * story is over.
   */
  String faultsFound();
}
