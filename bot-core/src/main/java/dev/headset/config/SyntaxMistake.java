package dev.headset.config;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in an operator's words what the parser stumbled over. */
final class SyntaxMistake {

  private static final String QUOTE = "put the text in quotes";

  private static final Pattern GLUED_KEY = Pattern.compile("^[ -]*[A-Za-z_][A-Za-z0-9_-]*:");
  private static final Pattern GLUED = Pattern.compile("^[ -]*[A-Za-z_][A-Za-z0-9_-]*:[^\\s/]");

  private SyntaxMistake() {}

  static void report(SourceFile file, MarkedYamlEngineException e, Findings findings) {
    int at = e.getProblemMark().or(e::getContextMark).map(Mark::getIndex).orElse(0);
    Optional<Integer> opened = e.getContextMark().map(Mark::getIndex);
    String problem = String.valueOf(e.getProblem());
    String context = String.valueOf(e.getContext());
    Report report = new Report(file, findings, at, opened);
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      report.atOpening("a quote opens here and never closes", "close it");
    } else if (problem.contains("mapping values are not allowed") && report.colonWithoutBlank()) {
      return;
    } else if (problem.contains("mapping values are not allowed")) {
      report.here(
          "a second \": \" in one line, or a line indented otherwise than its neighbours",
          QUOTE + ", or mend the indentation");
    } else if (problem.contains("cannot start any token")) {
      report.badStart();
    } else if (problem.contains("expected ',' or ']'")) {
      report.within("this list is not closed: a comma or a ] is missing before this");
    } else if (problem.contains("expected ',' or '}'")) {
      report.within("this map is not closed: a comma or a } is missing before this");
    } else if (problem.contains("<stream end>") && context.contains("flow")) {
      report.here("the file ends before this list or map is closed", "close it with ] or }");
    } else if (problem.contains("expected <block end>") && report.behindQuote()) {
      report.here(
          "the text goes on behind its closing quote",
          "put all of it in quotes; within single quotes, write '' for '");
    } else if (problem.contains("expected <block end>")) {
      report.here("this does not fit the lines above it", "mend the indentation, or " + QUOTE);
    } else if (problem.contains("could not find expected ':'")) {
      report.atOpening(
          "a key needs a colon and a space behind it",
          "write \"key: value\"; the lines of a long text stand further in than their key");
    } else if (problem.contains("undefined alias") || context.contains("scanning an a")) {
      report.here("* and & at the start of a value have a meaning of their own", QUOTE);
    } else if (problem.contains("escape")) {
      report.here("in double quotes, this is no escape", "write \\\\ for \\, or use single quotes");
    } else if (problem.contains("tag")) {
      report.here("! at the start of a value has a meaning of its own", QUOTE);
    } else if (problem.contains("another document")) {
      report.here("a second document starts here", "take out the line with ---");
    } else {
      report.here("this is not valid YAML", QUOTE);
    }
  }

  private record Report(SourceFile file, Findings findings, int at, Optional<Integer> opened) {

    void here(String sentence, String fix) {
      findings.error(Problem.Code.SYNTAX, file.spot(at, at + 1), sentence, fix);
    }

    void atOpening(String sentence, String fix) {
      int start = opened.orElse(at);
      findings.error(Problem.Code.SYNTAX, file.spot(start, start + 1), sentence, fix);
    }

    void within(String sentence) {
      boolean reference =
          at > 0 && at < file.length() && file.at(at) == '{' && file.at(at - 1) == '$';
      Optional<String> fix =
          reference
              ? Optional.of("within { } and [ ], write \"${NAME}\" in quotes")
              : Optional.empty();
      int start = opened.orElse(at);
      findings.error(
          Problem.Code.SYNTAX,
          file.spot(at, at + 1),
          sentence,
          fix,
          new Findings.Note(file.spot(start, start + 1), "it opens here"));
    }

    /** Whether the place is just behind a text in quotes that ends in its line. */
    boolean behindQuote() {
      int start = file.lineStart(file.lineOf(at));
      String before = file.text(start, Math.min(at, file.length())).stripTrailing();
      return before.endsWith("'") || before.endsWith("\"");
    }

    /** The line above, whose colon is part of a word, is where the mistake is. */
    boolean colonWithoutBlank() {
      int line = file.lineOf(Math.min(at, Math.max(0, file.length() - 1)));
      if (line == 0) {
        return false;
      }
      int start = file.lineStart(line - 1);
      String above = file.text(start, file.lineEnd(line - 1));
      Matcher key = GLUED_KEY.matcher(above);
      if (!GLUED.matcher(above).find() || !key.find()) {
        return false;
      }
      findings.error(
          Problem.Code.SYNTAX,
          file.spot(start + key.end() - 1, start + key.end()),
          "a colon needs a space behind it",
          "write \"key: value\"");
      return true;
    }

    void badStart() {
      boolean tab = at < file.length() && file.at(at) == '\t';
      if (tab) {
        here("a tab can't be used to indent", "use spaces");
      } else {
        here("a value can't start with this character", QUOTE);
      }
    }
  }
}
