package dev.headset.config;

import com.google.re2j.Pattern;

/** The comment by which an operator says of a line that it is right as it is. */
final class MeantSo {

  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#\\s*meant so\\b");

  private MeantSo() {}

  /** Whether {@code # meant so} stands in the line of a spot: no warning is wanted there. */
  static boolean at(Spot spot) {
    SourceFile file = spot.file();
    int line = file.lineOf(spot.from());
    return COMMENT.matcher(file.text(file.lineStart(line), file.lineEnd(line))).find();
  }
}
