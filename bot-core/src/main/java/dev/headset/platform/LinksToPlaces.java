package dev.headset.platform;

import java.util.Optional;

/** A channel that knows an address by which a person opens a place in their app. */
public interface LinksToPlaces {

  /** Such as {@code https://t.me/c/123/45}; empty where a place has none. Answers from memory. */
  Optional<String> link(Address place);
}
