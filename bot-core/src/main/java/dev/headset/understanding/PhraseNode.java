package dev.headset.understanding;

import java.util.List;

/** A part of a phrase pattern. */
sealed interface PhraseNode {

  /** Whether it can be found in no words at all. */
  boolean canBeEmpty();

  /**
   * One word.
   *
   * @param folded lower case, without diacritics
   * @param opensWord any ending may follow
   */
  record Word(String folded, boolean opensWord) implements PhraseNode {
    @Override
    public boolean canBeEmpty() {
      return false;
    }
  }

  /** One after the other. */
  record Sequence(List<PhraseNode> parts) implements PhraseNode {
    @Override
    public boolean canBeEmpty() {
      return parts.stream().allMatch(PhraseNode::canBeEmpty);
    }
  }

  /** One of several; or none where optional. */
  record Choice(List<PhraseNode> alternatives, boolean optional) implements PhraseNode {
    @Override
    public boolean canBeEmpty() {
      return optional || alternatives.stream().anyMatch(PhraseNode::canBeEmpty);
    }
  }

  /** Up to {@link #MAX_WORDS} words of any kind, within a sentence. */
  record Gap() implements PhraseNode {
    static final int MAX_WORDS = 3;

    @Override
    public boolean canBeEmpty() {
      return true;
    }
  }

  /** Nothing but polite words before here, or after. */
  record Edge(boolean start) implements PhraseNode {
    @Override
    public boolean canBeEmpty() {
      return true;
    }
  }
}
