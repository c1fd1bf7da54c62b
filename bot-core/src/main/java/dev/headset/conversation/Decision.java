package dev.headset.conversation;

import dev.headset.effect.Effect;
import java.util.List;

/** What a decision leads to. */
public record Decision(Conversation conversation, List<Effect> effects) {

  /** Copies the list. */
  public Decision {
    effects = List.copyOf(effects);
  }
}
