package dev.headset.bench;

import dev.headset.conversation.Playbook;
import dev.headset.understanding.Utterance;
import java.util.Optional;

/** A config is learned from when the first text is asked about. */
final class Learned {

  private Learned() {}

  /** The same playbook, once it has been learned from. */
  static Playbook from(Playbook playbook) {
    playbook
        .understanding()
        .understand(new Utterance("", playbook.defaultLanguage(), false, Optional.empty()));
    return playbook;
  }
}
