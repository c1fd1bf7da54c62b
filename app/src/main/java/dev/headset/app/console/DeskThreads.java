package dev.headset.app.console;

import dev.headset.platform.Address;
import java.util.List;
import java.util.Optional;

/**
 * What the console shows of the desk beyond the literal messages: answered from the engine's store,
 * read alone. Safe for use by several threads; asked for each listing, so it should take well under
 * a millisecond.
 */
public interface DeskThreads {

  /** The case that is worked in a thread; empty for a thread that the desk does not know (yet). */
  Optional<ThreadInfo> info(Address thread);

  /** Every team, in the operator's order. */
  List<TeamInfo> teams();

  /**
   * A case as its thread's heading tells it.
   *
   * @param number such as {@code HS-7K3F-9QMD}
   * @param team the team's id
   * @param status {@code waiting}, {@code claimed}, {@code held} or {@code closed}
   * @param associate the display name of who has it
   */
  record ThreadInfo(String number, String team, String status, Optional<String> associate) {}

  /**
   * A team.
   *
   * @param id such as {@code support}
   * @param name for show
   * @param channel where its cases stand; not necessarily on the console
   */
  record TeamInfo(String id, String name, Address channel) {}
}
