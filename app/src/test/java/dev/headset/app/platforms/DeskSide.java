package dev.headset.app.platforms;

import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PlaceChange;
import dev.headset.testkit.scenario.Change;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import dev.headset.testkit.scenario.Turn;
import java.util.List;
import java.util.Optional;

/** Staff on a platform, in the channels of their teams. Each act leads to one update. */
interface DeskSide {

  /** Every thread that is there, in the order in which they were opened. */
  List<StaffThread> threads();

  OutgoingMessage card(StaffThread thread);

  /** What stands in a thread below the card, what staff wrote as well. */
  List<Posted> inThread(StaffThread thread);

  /** What stands in a team's channel outside its threads, what staff wrote as well. */
  List<Posted> inChannel(String team);

  /** What the bot has shown in a thread below the card. */
  default List<OutgoingMessage> shownIn(StaffThread thread) {
    return Posted.byBot(inThread(thread));
  }

  /** The longest text that staff can send in one message, in UTF-16 units. */
  int maxChars();

  /** They change a message in a thread, or say what they feel about one. */
  void changes(String associate, StaffThread thread, Change change);

  /** They do something to a thread by hand; whether an update tells of it. */
  boolean turns(String associate, StaffThread thread, Turn turn);

  /** A team's channel is deleted, closed to the bot, or opened to it again; an update tells. */
  void channelTurns(String team, PlaceChange change);

  /** The platform opens no further threads near a team's channel. */
  void threadsRunOut(String team);

  /** They begin to type; aborts where nobody is told of it. */
  void types(String associate, StaffThread thread);

  /** How often it was shown in a thread that somebody types. */
  long typingShownIn(StaffThread thread);

  /** A picture follows the album that they sent last; aborts where albums are one message. */
  void addsToAlbum(String associate, StaffThread thread, Sent.File file);

  void speaks(String associate, StaffThread thread, Sent sent);

  /** They send what only their platform has; aborts where it has not. */
  void sendsOdd(String associate, StaffThread thread, Oddity oddity);

  void speaksInChannel(String associate, String team, String text);

  /** They do not belong to a team's channel. */
  void staysOut(String associate, String team);

  /** May be called on several threads at once. */
  void presses(String associate, StaffThread thread, Button button);

  Optional<Mark> markOnLast(String associate, StaffThread thread);
}
