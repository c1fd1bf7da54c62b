package dev.headset.app.console;

import dev.headset.platform.Address;

/** Something that whoever looks at the console should see at once. */
sealed interface FeedEvent {

  /** A line is new. */
  record Shown(Line line) implements FeedEvent {}

  /** A line was edited or marked. */
  record Changed(Line line) implements FeedEvent {}

  /** Somebody is writing at a place. */
  record Typing(Address place) implements FeedEvent {}

  /** A customer came. */
  record Came(Customer customer) implements FeedEvent {}

  /** A thread was opened. */
  record Opened(CaseThread thread) implements FeedEvent {}

  /** Nothing more comes: the console stops, or the reader fell too far behind. */
  record Ended() implements FeedEvent {}
}
