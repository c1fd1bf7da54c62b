package dev.headset.conversation;

import dev.headset.desk.CaseNumber;
import dev.headset.platform.Address;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Refusal;
import dev.headset.platform.Update;

/** What happened in a team's or the operators' channel that belongs to no case's thread. */
public sealed interface ChannelEvent {

  /** Somebody wrote or pressed there, or in a thread of it that is no case's. */
  record Heard(Update update) implements ChannelEvent {}

  /**
   * A message to a channel never will arrive there.
   *
   * @param reason in the platform's words
   */
  record Missed(Address channel, OutgoingMessage message, Refusal refusal, String reason)
      implements ChannelEvent {}

  /** Something happened to the channel itself. */
  record PlaceChanged(Address channel, PlaceChange change) implements ChannelEvent {}

  /**
   * Something could not be decided, again and again, and was put aside, and no conversation could
   * tell the operators of it.
   *
   * @param who whose update it was, for show
   */
  record Parked(String who, String cause) implements ChannelEvent {}

  /**
   * A customer was erased while staff worked on a case of theirs.
   *
   * @param thread where they did
   */
  record CustomerForgotten(Address thread, CaseNumber number) implements ChannelEvent {}

  /** There is news of the bot itself. */
  record News(OperatorNews news) implements ChannelEvent {}
}
