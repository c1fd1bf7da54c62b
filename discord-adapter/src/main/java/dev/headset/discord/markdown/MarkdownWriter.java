package dev.headset.discord.markdown;

import dev.headset.text.Formatted;
import dev.headset.text.Style;
import java.util.List;
import java.util.Set;

/**
 * Writes formatted text as Discord's Markdown. What comes out is what stands in the text, whatever
 * that is: it is read again by {@link MarkdownReader} before it is used, and where Discord would
 * show anything else, some of the styles are left out until it does not.
 */
public final class MarkdownWriter {

  /** What may be left out, the least missed first. */
  private static final List<Set<Style>> WITHOUT =
      List.of(
          Set.of(),
          Set.of(Style.ITALIC),
          Set.of(Style.STRIKE),
          Set.of(Style.ITALIC, Style.STRIKE),
          Set.of(Style.ITALIC, Style.STRIKE, Style.UNDERLINE),
          Set.copyOf(Layers.INLINE));

  private MarkdownWriter() {}

  /** The Markdown, however long it is. */
  public static String write(Formatted said) {
    if (said.spans().isEmpty()) {
      return Markdown.escape(said.text());
    }
    for (Set<Style> without : WITHOUT) {
      Layers layers = Showable.of(said);
      without.forEach(layers::none);
      Formatted meant = layers.formatted();
      for (Italics italics : Italics.values()) {
        String draft = Draft.of(layers, italics);
        if (isReadAs(meant, draft)) {
          return draft;
        }
      }
    }
    return Markdown.escape(Links.inWords(said).text());
  }

  /** What Discord can show of it, in the form in which it is read back. */
  static Formatted shown(Formatted said) {
    return Showable.of(said).formatted();
  }

  private static boolean isReadAs(Formatted meant, String draft) {
    Formatted read = MarkdownReader.read(draft, Names.NONE);
    return read.text().equals(meant.text()) && new Layers(read).formatted().equals(meant);
  }
}
