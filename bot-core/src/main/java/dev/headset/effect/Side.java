package dev.headset.effect;

import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;

/** One of the two sides that a message is carried between. */
public sealed interface Side {

  /** The customer's. */
  record Customer(Address at) implements Side {}

  /** Staff's, in a case's thread. */
  @SuppressWarnings("JavaLangClash") // a thread of staff's
  record Thread(ThreadKey thread) implements Side {}
}
