package dev.headset.discord.markdown;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a person wrote on Discord, as Discord's own client shows it: styles, code, quotes,
 * links and mentions. Headings, lists and small print stay as they were typed. Takes time in
 * proportion to the text, whatever it holds, and never goes deeper into the stack for it.
 */
public final class MarkdownReader {

  private static final String SHRUG = "¯\\_(ツ)_/¯";

  private final Names names;
  private final StringBuilder shown = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();

  private MarkdownReader(Names names) {
    this.names = names;
  }

  /** What a message says. */
  public static Formatted read(String content, Names names) {
    MarkdownReader reader = new MarkdownReader(names);
    reader.frames.push(new Frame(new Source(content), 0, content.length(), 0, true, shown -> {}));
    reader.run();
    return new Formatted(reader.shown.toString(), reader.spans);
  }

  private void run() {
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      if (frame.at < frame.to) {
        step(frame);
      } else {
        frames.remove();
        frame.ended.by(frame.shownFrom);
      }
    }
  }

  private void step(Frame frame) {
    if (frame.quotable && frame.isAtLineStart() && quote(frame)) {
      return;
    }
    boolean taken =
        switch (frame.source.text.charAt(frame.at)) {
          case '\\' -> escape(frame);
          case '`' -> block(frame) || code(frame);
          case '*', '_' -> emphasis(frame);
          case '~' -> pair(frame, "~~", Style.STRIKE);
          case '|' -> pair(frame, "||", Style.SPOILER);
          case '[' -> link(frame);
          case '<' -> mention(frame);
          case 'h', 'H' -> address(frame);
          case '¯' -> shrug(frame);
          default -> false;
        };
    if (!taken) {
      say(frame, frame.at, frame.at + 1);
    }
  }

  /** Shows a stretch as it stands, and goes on behind it. */
  private void say(Frame frame, int from, int to) {
    shown.append(frame.source.text, from, to);
    frame.at = to;
  }

  private boolean escape(Frame frame) {
    int next = frame.at + 1;
    if (next >= frame.to) {
      return false;
    }
    char c = frame.source.text.charAt(next);
    if ((Source.isWord(c) && c != '_') || Source.isBlank(c)) {
      return false;
    }
    say(frame, next, next + 1);
    return true;
  }

  private boolean shrug(Frame frame) {
    boolean is = frame.source.text.startsWith(SHRUG, frame.at) && frame.at + 9 <= frame.to;
    if (is) {
      say(frame, frame.at, frame.at + SHRUG.length());
    }
    return is;
  }

  private boolean emphasis(Frame frame) {
    Source source = frame.source;
    boolean star = source.text.charAt(frame.at) == '*';
    boolean two = source.text.startsWith(star ? "**" : "__", frame.at) && frame.at + 2 <= frame.to;
    int one = star ? source.starEnd(frame.at, frame.to) : source.lowEnd(frame.at, frame.to);
    int pair = Source.NONE;
    if (two) {
      pair = star ? source.strongEnd(frame.at, frame.to) : source.underlineEnd(frame.at, frame.to);
    }
    // The client takes the longer; of two that are as long, the single mark.
    if (pair != Source.NONE && (one == Source.NONE || pair + 2 > one + 1)) {
      return enter(frame, frame.at + 2, pair, pair + 2, star ? Style.BOLD : Style.UNDERLINE);
    }
    if (one != Source.NONE) {
      return enter(frame, frame.at + 1, one, one + 1, Style.ITALIC);
    }
    if (two) {
      say(frame, frame.at, frame.at + 2);
    }
    return two;
  }

  private boolean pair(Frame frame, String mark, Style style) {
    if (!frame.source.text.startsWith(mark, frame.at)) {
      return false;
    }
    int end =
        style == Style.STRIKE
            ? frame.source.strikeEnd(frame.at, frame.to)
            : frame.source.spoilerEnd(frame.at, frame.to);
    return end != Source.NONE && enter(frame, frame.at + 2, end, end + 2, style);
  }

  /** Reads on within something, and afterwards behind it. */
  private boolean enter(Frame frame, int from, int to, int behind, Style style) {
    return enter(frame, from, to, behind, style, "");
  }

  private boolean enter(Frame frame, int from, int to, int behind, Style style, String argument) {
    frame.at = behind;
    Ending span = start -> spans.add(new Span(start, shown.length(), style, argument));
    frames.push(new Frame(frame.source, from, to, shown.length(), false, span));
    return true;
  }

  private boolean block(Frame frame) {
    Optional<Code> block = Code.block(frame.source, frame.at, frame.to);
    block.ifPresent(code -> say(frame, code, Style.PRE));
    return block.isPresent();
  }

  private boolean code(Frame frame) {
    Optional<Code> found = Code.inline(frame.source, frame.at, frame.to);
    if (found.isPresent()) {
      say(frame, found.get(), Style.CODE);
    } else {
      // No backtick of this row opens anything, or its first would have.
      say(frame, frame.at, Math.min(frame.to, frame.at + frame.source.ticksAt(frame.at)));
    }
    return true;
  }

  private void say(Frame frame, Code code, Style style) {
    int start = shown.length();
    shown.append(code.words());
    spans.add(new Span(start, shown.length(), style, code.language()));
    frame.at = code.end();
  }

  private boolean link(Frame frame) {
    int middle = frame.source.linkMiddle(frame.at, frame.to);
    Optional<Target> target =
        middle == Source.NONE
            ? Optional.empty()
            : Target.of(frame.source.text, frame.at + 1, middle, frame.to);
    return target.isPresent()
        && enter(
            frame, frame.at + 1, middle, target.get().end(), Style.LINK, target.get().address());
  }

  private boolean mention(Frame frame) {
    int end = frame.source.angleEnd(frame.at, frame.to);
    Optional<Mentions.Mention> mention =
        end == Source.NONE
            ? Optional.empty()
            : Mentions.at(frame.source.text, frame.at, end + 1, names);
    mention.ifPresent(
        named -> {
          shown.append(named.words());
          frame.at = named.end();
        });
    return mention.isPresent();
  }

  private boolean address(Frame frame) {
    int end = Target.bareEnd(frame.source.text, frame.at, frame.to);
    if (end != Source.NONE) {
      say(frame, frame.at, end);
    }
    return end != Source.NONE;
  }

  private boolean quote(Frame frame) {
    Optional<Quoted> quoted = Quoted.at(frame.source.text, frame.at);
    quoted.ifPresent(
        quote -> {
          frame.at = quote.end();
          Ending span =
              start -> {
                spans.add(new Span(start, shown.length(), Style.QUOTE));
                shown.append(quote.goesOn() ? "\n" : "");
              };
          Source source = new Source(quote.words());
          frames.push(new Frame(source, 0, source.text.length(), shown.length(), false, span));
        });
    return quoted.isPresent();
  }

  private interface Ending {
    void by(int shownFrom);
  }

  /** A stretch that is being read. */
  private static final class Frame {
    private final Source source;
    private int at;
    private final int to;
    private final int shownFrom;
    private final boolean quotable;
    private final Ending ended;

    private Frame(Source source, int from, int to, int shownFrom, boolean quotable, Ending ended) {
      this.source = source;
      this.at = from;
      this.to = to;
      this.shownFrom = shownFrom;
      this.quotable = quotable;
      this.ended = ended;
    }

    private boolean isAtLineStart() {
      return at == 0 || source.text.charAt(at - 1) == '\n';
    }
  }
}
