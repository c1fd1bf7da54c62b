package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.understanding.PhraseNode.Choice;
import dev.headset.understanding.PhraseNode.Edge;
import dev.headset.understanding.PhraseNode.Gap;
import dev.headset.understanding.PhraseNode.Sequence;
import dev.headset.understanding.PhraseNode.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** Finds one pattern in a text, in time linear in the text for a given pattern. */
final class PhraseFinder {

  /** Where a pattern was found: tokens {@code from} up to but not including {@code to}. */
  record Span(int from, int to) {}

  private final PhraseNode root;

  /** By identity, since each word of the pattern is looked up for each text. */
  private final IdentityHashMap<Word, Integer> numbers = new IdentityHashMap<>();

  private final BitSet politeWords;
  private final BitSet openers = new BitSet();

  PhraseFinder(PhrasePattern pattern, Language language, PhraseWords words, BitSet politeWords) {
    this.root = pattern.root();
    this.politeWords = politeWords;
    number(root, language, words, pattern.isException());
    collectOpeners(root);
  }

  /** The numbers of the words that the pattern can begin with. */
  BitSet openers() {
    return openers;
  }

  /** Every place where the pattern stands, the longest from each start. */
  List<Span> find(PhraseText text) {
    BitSet starts = new BitSet();
    for (int from = 0; from < text.size(); from++) {
      starts.set(from, text.standsForAny(from, openers));
    }
    return ends(root, starts, text).isEmpty() ? List.of() : spans(starts, text);
  }

  /** One start at a time, which costs more: done only where the pattern is somewhere. */
  private List<Span> spans(BitSet starts, PhraseText text) {
    List<Span> spans = new ArrayList<>();
    for (int from = starts.nextSetBit(0); from >= 0; from = starts.nextSetBit(from + 1)) {
      BitSet start = new BitSet();
      start.set(from);
      int to = ends(root, start, text).length() - 1;
      if (to > from) {
        spans.add(new Span(from, to));
      }
    }
    return spans;
  }

  private BitSet ends(PhraseNode node, BitSet starts, PhraseText text) {
    if (starts.isEmpty()) {
      return starts;
    }
    if (node instanceof Word word) {
      return afterWord(numbers.get(word), starts, text);
    }
    if (node instanceof Sequence sequence) {
      BitSet here = starts;
      for (PhraseNode part : sequence.parts()) {
        here = ends(part, here, text);
      }
      return here;
    }
    if (node instanceof Choice choice) {
      BitSet all = new BitSet();
      choice.alternatives().forEach(alternative -> all.or(ends(alternative, starts, text)));
      if (choice.optional()) {
        all.or(starts);
      }
      return all;
    }
    return node instanceof Edge edge ? atEdge(edge, starts, text) : afterGap(starts, text);
  }

  private static BitSet afterWord(int word, BitSet starts, PhraseText text) {
    BitSet ends = new BitSet();
    for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
      if (at < text.size() && text.standsFor(at, word)) {
        ends.set(at + 1);
      }
    }
    return ends;
  }

  private static BitSet afterGap(BitSet starts, PhraseText text) {
    BitSet ends = new BitSet();
    for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
      ends.set(at);
      for (int word = at; word < Math.min(at + Gap.MAX_WORDS, text.size()); word++) {
        if (text.startsSentence(word)) {
          break;
        }
        ends.set(word + 1);
      }
    }
    return ends;
  }

  private BitSet atEdge(Edge edge, BitSet starts, PhraseText text) {
    BitSet ends = (BitSet) starts.clone();
    if (edge.start()) {
      ends.clear(text.opening(politeWords) + 1, text.size() + 1);
    } else {
      ends.clear(0, text.closing(politeWords));
    }
    return ends;
  }

  private void number(PhraseNode node, Language language, PhraseWords words, boolean asWritten) {
    if (node instanceof Word word) {
      numbers.put(word, words.add(language, word, asWritten));
    } else if (node instanceof Sequence sequence) {
      sequence.parts().forEach(part -> number(part, language, words, asWritten));
    } else if (node instanceof Choice choice) {
      choice.alternatives().forEach(alternative -> number(alternative, language, words, asWritten));
    }
  }

  /** Collects the words that a match can begin with. */
  private void collectOpeners(PhraseNode node) {
    if (node instanceof Word word) {
      openers.set(numbers.get(word));
    } else if (node instanceof Choice choice) {
      choice.alternatives().forEach(this::collectOpeners);
    } else if (node instanceof Sequence sequence) {
      for (PhraseNode part : sequence.parts()) {
        collectOpeners(part);
        if (!part.canBeEmpty()) {
          return;
        }
      }
    }
  }
}
