package dev.headset.platform;

/**
 * The one way out to a platform. What only some platforms can do is an interface of its own that
 * the channel implements as well: {@link OpensThreads}, {@link SetsThreads}, {@link EditsMessages},
 * {@link DeletesMessages}, {@link ReactsToMessages}, {@link ShowsTyping}, {@link LinksToPlaces},
 * {@link KnowsMembers}, {@link Limited}.
 *
 * <p>Called by couriers on several threads, one lane after the other in order; may block; throws
 * nothing on purpose (what it throws all the same counts as {@link Delivery.Unknown}). Delivering
 * the same key twice should show once, where the platform lets us.
 */
public interface Channel {

  /** The platform's name as it stands in an {@link Address}. */
  String platform();

  /** Shows a message at a place. */
  Delivery deliver(EntryKey key, Address to, OutgoingMessage message);
}
