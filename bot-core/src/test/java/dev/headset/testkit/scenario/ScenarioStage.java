package dev.headset.testkit.scenario;

import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A running bot and the platform around it, on which a story is played. Each channel implements it
 * once; customers and associates are known by their names alone.
 *
 * <p>An act returns once the platform has taken it; what the bot makes of it is there after {@link
 * #settle}. The lists grow only at their end. {@link #staffPresses} may be called on several
 * threads at once; all else on one.
 */
public interface ScenarioStage extends AutoCloseable {

  /** The bot's own texts, as the sample config words them. */
  Texts texts();

  /** What time it is for the bot. */
  Instant now();

  /** The shop's service, which the bot asks. */
  OrderService orders();

  /**
   * A customer is there from now on; comes before their first act.
   *
   * @param language what their platform says of them; empty where it says nothing
   */
  void arrives(String customer, Optional<String> language);

  /**
   * A customer comes to the bot by the way that the platform has for it.
   *
   * @param topic what the link that they followed names
   */
  void opens(String customer, Optional<String> topic);

  void customerSpeaks(String customer, Sent sent);

  void customerPresses(String customer, Button button);

  /** A customer blocks the bot; false where this platform knows no such thing. */
  boolean blocks(String customer);

  /** What was shown to a customer, first to last: the bot's and associates' words alone. */
  List<OutgoingMessage> shownTo(String customer);

  /** Every thread in a team's channel, in the order in which they were opened. */
  List<StaffThread> threads();

  /** The card at the head of a thread, as it looks now. */
  OutgoingMessage card(StaffThread thread);

  /** What stands in a thread below the card, but for what staff wrote there. */
  List<OutgoingMessage> shownIn(StaffThread thread);

  /** What stands in a team's channel outside its threads, but for what staff wrote there. */
  List<OutgoingMessage> shownIn(String team);

  void staffSpeaks(String associate, StaffThread thread, Sent sent);

  void staffSpeaksInChannel(String associate, String team, String text);

  void staffPresses(String associate, StaffThread thread, Button button);

  /** The mark on the message that an associate wrote last in a thread. */
  Optional<Mark> markOnLast(String associate, StaffThread thread);

  /** Time goes by; timers that run out meanwhile fire. */
  void pass(Duration length);

  /** The bot is stopped, and another is started on the same store. */
  void restart();

  /** Returns when everything that was done has led to all that it leads to. */
  void settle();

  @Override
  void close();
}
