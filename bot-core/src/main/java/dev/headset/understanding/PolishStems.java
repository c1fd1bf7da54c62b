package dev.headset.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes one ending off a Polish word written without diacritics: the longest that leaves a stem.
 */
final class PolishStems {

  private static final int MIN_STEM = 4;

  private static final List<String> ENDINGS =
      Stream.of(
              // nouns and adjectives
              "owie ami iami ach iach om iom ow em iem ie ego iego emu iemu ymi imi ych ich ym im",
              "ej iej a e i o u y ia iu io ia owi iowi ka ke ki ko kow kom kami kach ce",
              // verbs
              "alem alam ales alas alismy alysmy alo ala ali aly al ilem ilam iles ilas ilismy il",
              "ila ili ily ilo ylem ylam yl yla yli elem elam eli ela alby alaby ac ic yc ec iec nac",
              "owac uje uja ujesz ujemy ujecie asz amy acie aja am isz imy icie ysz ymy ycie esz emy",
              "ecie iesz iemy ujcie ajcie aj cie owal owala owali owalem owalam",
              // participles and nouns made of verbs
              "ana any ane ani anego anej anym ona ony one onego onej onym iona iony ione ionego",
              "ionej ionym anie ania aniu aniem enie enia eniu eniem ienie ienia ieniu ieniem")
          .flatMap(line -> Stream.of(line.split(" ")))
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private PolishStems() {}

  static String stem(String folded) {
    for (String ending : ENDINGS) {
      if (folded.length() >= MIN_STEM + ending.length() && folded.endsWith(ending)) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    boolean shortNoun = folded.length() == MIN_STEM && "aeiouy".indexOf(folded.charAt(3)) >= 0;
    return shortNoun ? folded.substring(0, 3) : folded;
  }
}
