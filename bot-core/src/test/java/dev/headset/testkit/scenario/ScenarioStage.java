package dev.headset.testkit.scenario;

import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PlaceChange;
import dev.headset.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * A running bot and the platform around it, on which a story is played. Each channel implements it
 * once; customers and associates are known by their names alone. What a platform does not know
 * aborts the story there: the act throws a {@code TestAbortedException}.
 *
 * <p>An act returns once the platform has taken it; what the bot makes of it is there after {@link
 * #settle}. {@link #staffPresses} may be called on several threads at once; all else on one.
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

  void customerChanges(String customer, Change change);

  void customerPresses(String customer, Button button);

  /** A customer blocks the bot; false where this platform knows no such thing. */
  boolean blocks(String customer);

  /** A customer leaves in a way of which the platform tells, or can be reached again. */
  void reachable(String customer, boolean now);

  /** What stands in a customer's chat, first to last, what they wrote as well. */
  List<Posted> chatOf(String customer);

  /** Every thread in a team's channel that is there, in the order in which they were opened. */
  List<StaffThread> threads();

  /** The card at the head of a thread, as it looks now. */
  OutgoingMessage card(StaffThread thread);

  /** What stands in a thread below the card, what staff wrote there as well. */
  List<Posted> inThread(StaffThread thread);

  /** What stands in a team's channel outside its threads, what staff wrote there as well. */
  List<Posted> inChannel(String team);

  void staffSpeaks(String associate, StaffThread thread, Sent sent);

  void staffChanges(String associate, StaffThread thread, Change change);

  /** An associate does something to a thread by the platform's own means. */
  void threadTurns(String associate, StaffThread thread, Turn turn);

  /** A team's channel is deleted, closed to the bot, or opened to it again. */
  default void channelTurns(String team, PlaceChange change) {
    throw new TestAbortedException("here channels stay as they are");
  }

  /** The platform opens no further threads near a team's channel. */
  default void threadsRunOut(String team) {
    throw new TestAbortedException("there is always room for a thread here");
  }

  /**
   * Somebody begins to type.
   *
   * @param thread where an associate does
   */
  default void types(String who, Optional<StaffThread> thread) {
    throw new TestAbortedException("nobody is seen typing here");
  }

  /**
   * Whether typing was shown since somebody began.
   *
   * @param thread where it was, else to the customer
   */
  default boolean sawTyping(String customer, Optional<StaffThread> thread) {
    return false;
  }

  /** A picture follows the album that was sent last; the bot has taken that one for whole. */
  default void addsToAlbum(String who, Optional<StaffThread> thread, Sent.File file) {
    throw new TestAbortedException("albums come whole here");
  }

  default void deletesAccount(String customer) {
    throw new TestAbortedException("nobody deletes an account here");
  }

  /** The bot is told everything twice from now on. */
  default void tellsTwice() {
    throw new TestAbortedException("everything is told once here");
  }

  void staffSpeaksInChannel(String associate, String team, String text);

  /** An associate does not belong to a team's channel; comes before their first act. */
  void staysOut(String associate, String team);

  void staffPresses(String associate, StaffThread thread, Button button);

  /** The mark on the message that an associate wrote last in a thread. */
  Optional<Mark> markOnLast(String associate, StaffThread thread);

  /** Time goes by; timers that run out meanwhile fire. */
  void pass(Duration length);

  /** The bot is stopped; what people do from here on it learns once it starts. */
  void stop();

  /** Another bot is started on the store of the one that was stopped. */
  void start();

  /** Returns when everything that was done has led to all that it leads to. */
  void settle();

  @Override
  void close();
}
