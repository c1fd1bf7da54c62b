package dev.headset.testkit.scenario;

import dev.headset.platform.Mark;
import java.util.List;
import java.util.Optional;

/** Something that is seen after an act. */
sealed interface Expectation {

  /** That somebody is typing, on the other side; without a thread, to the customer. */
  record SeesTyping(Optional<String> customer, Optional<ThreadOf> thread) implements Expectation {}

  /** The bot says something to a customer; without a name, to the one whom the act is about. */
  record BotTells(Optional<String> customer, Wanted text) implements Expectation {}

  /**
   * An associate's words reach a customer.
   *
   * @param inParts whether in one message or in several, which hold it together
   */
  record AssociateTells(Wanted associate, String customer, Wanted text, boolean inParts)
      implements Expectation {}

  /** The buttons of the message before, row after row: these and no others. */
  record Bubbles(List<Wanted> labels) implements Expectation {

    /** Copies the list. */
    public Bubbles {
      labels = List.copyOf(labels);
    }
  }

  /** The files of the message before: these and no others. */
  record Files(List<Wanted> names) implements Expectation {

    /** Copies the list. */
    public Files {
      names = List.copyOf(names);
    }
  }

  /** A thread is opened in a team's channel. */
  record NewThread(String team, Wanted title) implements Expectation {}

  /** Something is said in a team's channel, outside its threads. */
  record ChannelShows(String team, Optional<String> speaker, Wanted text) implements Expectation {}

  /**
   * Something is said in a thread.
   *
   * @param thread empty: the thread of the customer whom the act is about
   * @param speaker the customer whose words they are; empty: the bot
   * @param inParts whether in one message or in several, which hold it together
   */
  record ThreadShows(
      Optional<ThreadOf> thread, Optional<String> speaker, Wanted text, boolean inParts)
      implements Expectation {}

  /**
   * Some message of the bot's reads so now, whenever it was written; or none does any more.
   *
   * @param customer in whose chat; empty: in the thread
   */
  record Reads(Optional<String> customer, Optional<ThreadOf> thread, boolean still, Wanted text)
      implements Expectation {}

  /**
   * The bot's reaction stands on a message, or words with it answer that message; or it stands
   * there no more.
   *
   * @param customer in whose chat; empty: in the thread
   * @param message words that the message holds
   */
  record Feels(
      Optional<String> customer,
      Optional<ThreadOf> thread,
      boolean still,
      String emoji,
      String message)
      implements Expectation {}

  /** The message before answers the one that holds these words. */
  record Answers(String message) implements Expectation {}

  /** The card at the head of a thread, as it looks now. */
  record CardReads(Optional<ThreadOf> thread, Wanted text) implements Expectation {}

  /** The buttons of the card, as they are now. */
  record CardOffers(Optional<ThreadOf> thread, List<Wanted> labels) implements Expectation {

    /** Copies the list. */
    public CardOffers {
      labels = List.copyOf(labels);
    }
  }

  /** The associate's message of the act bears a mark. */
  record Marked(Mark mark) implements Expectation {}

  /** No customer is told anything. */
  record NothingTold() implements Expectation {}

  /** No thread is opened, nothing is said in any, nor in a channel. */
  record DeskIsQuiet() implements Expectation {}
}
