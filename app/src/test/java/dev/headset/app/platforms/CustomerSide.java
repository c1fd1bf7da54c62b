package dev.headset.app.platforms;

import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Change;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import java.util.List;
import java.util.Optional;

/** Customers on a platform, who do there what people do. Each act leads to one update. */
interface CustomerSide {

  void arrives(String customer, Optional<String> language);

  void opens(String customer, Optional<String> topic);

  void speaks(String customer, Sent sent);

  /** They send what only their platform has; aborts where it has not. */
  void sendsOdd(String customer, Oddity oddity);

  void presses(String customer, Button button);

  /** The longest text that they can send in one message, in UTF-16 units. */
  int maxChars();

  /** They change a message, or say what they feel about one. */
  void changes(String customer, Change change);

  /** They begin to type; aborts where nobody is told of it. */
  void types(String customer);

  /** How often they were shown that somebody types. */
  long typingShownTo(String customer);

  /** A picture follows the album that they sent last; aborts where albums are one message. */
  void addsToAlbum(String customer, Sent.File file);

  /** They are there no more; aborts where that is not known. */
  void deletesAccount(String customer);

  /** They block the bot; whether an update tells of it. */
  boolean blocks(String customer);

  /** They leave in a way of which an update tells, or can be reached again. */
  void reachable(String customer, boolean now);

  /** What stands in their chat, first to last, what they wrote as well. */
  List<Posted> chatOf(String customer);

  /** What the bot has shown them, first to last. */
  default List<OutgoingMessage> shownTo(String customer) {
    return Posted.byBot(chatOf(customer));
  }
}
