package dev.headset.testkit.day;

import dev.headset.conversation.Playbook;
import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Inbox;
import dev.headset.platform.MessageId;
import dev.headset.platform.Notebook;
import dev.headset.platform.Person;
import java.time.Clock;
import java.util.List;

/**
 * The platforms of a day: who is there, what they do, and what they see. What somebody does has
 * come in when the doing returns.
 */
public interface DayWorld {

  /** The channel of a team, by its id, and of {@code operators}. */
  Address channel(String team);

  /** Our side of each platform, made for this day. */
  List<Channel> channels(Playbook playbook, Clock clock);

  /** From here on what people do is told. */
  void serve(Inbox inbox, Notebook notebook);

  /** Nothing is told or shown any more. */
  void close();

  /** Somebody new; those with even numbers and those with odd ones may be on two platforms. */
  Person customer(int number, String name, String language);

  /** Somebody who works in a team's channel. */
  Person associate(int number, String name, Address channel);

  /** Where the bot answers a customer. */
  Address chatOf(Person customer);

  /** They write; in their own chat or in a thread. */
  MessageId says(Person author, Address place, String text);

  /** They press what stands in a place. */
  void presses(Person author, Address place, String button);

  /** They change what they wrote. */
  void edits(Person author, Address place, MessageId message, String text);

  /** All that the bot has shown in a place, as it looks now. */
  List<SentLine> at(Address place);

  /** The threads of a channel in the order of their opening. */
  List<Address> threads(Address channel);

  /** What the bot asked of the platforms, so many times. */
  int calls();

  /** How many of its calls met a limit. */
  int tooMany();
}
