package dev.headset.app.platforms;

import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import java.util.List;
import java.util.Optional;

/** Staff on a platform, in the channels of their teams. Each act leads to one update. */
interface DeskSide {

  /** Every thread, in the order in which they were opened. */
  List<StaffThread> threads();

  OutgoingMessage card(StaffThread thread);

  /** What the bot has shown in a thread below the card. */
  List<OutgoingMessage> shownIn(StaffThread thread);

  /** What the bot has shown in a team's channel outside its threads. */
  List<OutgoingMessage> shownIn(String team);

  void speaks(String associate, StaffThread thread, Sent sent);

  void speaksInChannel(String associate, String team, String text);

  /** May be called on several threads at once. */
  void presses(String associate, StaffThread thread, Button button);

  Optional<Mark> markOnLast(String associate, StaffThread thread);
}
