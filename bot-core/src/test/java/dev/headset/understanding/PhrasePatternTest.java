package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasePatternTest {

  private static final Language EN = new Language("en");

  /** Of a class that is heard by patterns alone, and that a "not" turns around. */
  private static final PhraseClass CLASS = PhraseClass.CHANGE_TOPIC;

  private static boolean finds(String text, String... patterns) {
    PhraseBook book = new PhraseBook(Map.of(EN, Map.of(CLASS, List.of(patterns))));
    return TrainedUnderstanding.train(book, new TopicCatalog(List.of(), Map.of()), List.of(EN))
        .understand(new Utterance(text, EN, true, Optional.empty()))
        .phrases()
        .contains(CLASS);
  }

  @Nested
  class Found {
    @Test
    void wordsAnywhereInTheText() {
      assertTrue(finds("so, bring a person now", "bring a person"));
      assertFalse(finds("bring person a", "bring a person"));
    }

    @Test
    void oneOfSeveral() {
      assertTrue(finds("bring some one", "bring (a person|some one)"));
      assertFalse(finds("bring some", "bring (a person|some one)"));
    }

    @Test
    void whatMayBeMissing() {
      assertTrue(finds("bring person", "bring [a|the] person"));
      assertTrue(finds("bring the person", "bring [a|the] person"));
      assertFalse(finds("bring a the person", "bring [a|the] person"));
    }

    @Test
    void upToThreeWordsBetweenButNotAcrossSentences() {
      assertTrue(finds("bring me one real person", "bring .. person"));
      assertFalse(finds("bring me just one real person", "bring .. person"));
      assertFalse(finds("bring it. My person", "bring .. person"));
    }

    @Test
    void anyEndingAfterAStar() {
      assertTrue(finds("konsultantowi", "konsult*"));
      assertFalse(finds("konsola", "konsult*"));
    }

    @Test
    void nothingButPoliteWordsAtAnEdge() {
      assertTrue(finds("Hello, person please!", "^ person $"));
      assertFalse(finds("the person who stole it", "^ person $"));
    }

    @Test
    void wordsWithTypingErrorsButNotShortOrOrdinaryOnes() {
      assertTrue(finds("ascociate", "associate"));
      assertTrue(finds("pesron", "person"));
      assertFalse(finds("rap", "rep"));
      assertFalse(finds("manage", "manager"));
    }

    @Test
    void emoji() {
      assertTrue(finds("🎧", "🎧"));
      assertTrue(finds("hey 🎧🏽!", "🎧"));
      assertFalse(finds("🎉", "🎧"));
    }
  }

  @Nested
  class NotFound {
    @Test
    void whereAnExceptionStands() {
      assertTrue(finds("the agent please", "agent", "~ delivery agent"));
      assertFalse(finds("the delivery agent", "agent", "~ delivery agent"));
      assertTrue(finds("the delivery agent, now an agent", "agent", "~ delivery agent"));
    }

    @Test
    void whereItIsTurnedAround() {
      assertFalse(finds("I don't really want to talk to a person", "talk .. person"));
      assertFalse(finds("no need to talk to a person", "talk .. person"));
      assertTrue(finds("No, I want to talk to a person", "talk .. person"));
      assertTrue(finds("why don't I talk to a person", "talk .. person"));
    }
  }

  @Nested
  class Mistakes {
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(
        delimiter = ';',
        value = {
          "talk (to|with;5;close it with )",
          "talk [to;5;close it with ]",
          "talk to);7;open it with (, or leave it out",
          "talk|speak;4;put the alternatives in them: (one|two)",
          "talk (to|) me;9;write the words, or [word] for what may be missing",
          ".. person;0;leave it out: a pattern is found anywhere",
          "person ..;7;leave it out: a pattern is found anywhere",
          "a [..] person;3;write it without brackets",
          "ab*;0;write more of the word",
          "* person;0;write it right after a word: question*",
          "a ^ person;2;write it first, or leave it out",
          "a $ person;2;write it last, or leave it out",
          "a ~ person;2;write it first, before everything else",
          "[a|b] [c];0;take the [ ] off one that must be there",
          "^ $;0;write the words, or take it out",
          "a {person};2;leave it out: only words, emoji and ( | ) [ ] .. * ^ $ ~ count",
          "((((((((((a))))))))));8;split it into several patterns",
        })
    void areToldWithTheirPlaceAndACure(String pattern, int offset, String fix) {
      PhraseSyntaxException flaw =
          assertThrows(PhraseSyntaxException.class, () -> PhrasePattern.parse(pattern));
      assertEquals(fix, flaw.fix());
      assertEquals(offset, flaw.offset());
      assertTrue(flaw.offset() + flaw.length() <= pattern.length());
    }

    @Test
    void punctuationIsNone() {
      assertEquals("Can you, please?", PhrasePattern.parse("Can you, please?").source());
    }

    @Test
    void emptyPatternIsOne() {
      assertThrows(PhraseSyntaxException.class, () -> PhrasePattern.parse(""));
    }
  }
}
