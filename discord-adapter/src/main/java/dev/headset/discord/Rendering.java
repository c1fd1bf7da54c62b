package dev.headset.discord;

import dev.headset.discord.markdown.MarkdownWriter;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.relay.TextSplitter;
import dev.headset.text.Formatted;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Turns a message of ours into those that Discord takes. */
final class Rendering {

  /** <a href="https://docs.discord.com/developers/resources/message#create-message">Source</a>. */
  static final int MAX_CHARS = 2000;

  /** The flag by which links are not unfolded; source as above. */
  static final int SUPPRESS_EMBEDS = 1 << 2;

  static final int MAX_FILES = 10;

  /** <a href="https://docs.discord.com/developers/components/reference#action-row">Source</a>. */
  private static final int MAX_ROWS = 5;

  /** Behind more words than this, files get a message of their own: some may have to be named. */
  private static final int ROOM_FOR_FILES = 1500;

  /** By how much a text may grow when it is escaped. */
  private static final int WORST = 4;

  private static final int LONGEST_NAME = 100;

  /** A name that is escaped throughout, its marks, and a colon. */
  private static final int LONGEST_SPEAKER = 2 * LONGEST_NAME + 8;

  private static final Set<Style> OWN_LINES = Set.of(Style.QUOTE, Style.PRE);

  private static final int MAX_IN_ROW = 5;
  private static final int MAX_LABEL = 80;
  private static final int ROW = 1;
  private static final int BUTTON = 2;
  private static final int PRIMARY = 1;
  private static final int SECONDARY = 2;

  /** Discord takes no message without words, and blanks are none. */
  static final String NOTHING = "…";

  private Rendering() {}

  /** The messages in order, at least one; buttons stand below the last. */
  static List<Part> parts(OutgoingMessage message) {
    Called called = Called.of(message.pings());
    List<List<Attachment>> files = batches(kept(message), MAX_FILES);
    List<List<DataObject>> rows = batches(rows(message), MAX_ROWS);
    List<Part> parts = new ArrayList<>();
    texts(message, called).forEach(text -> parts.add(new Part(text, List.of(), List.of())));
    for (int i = 0; i < files.size(); i++) {
      extend(parts, i == 0, new Part("", List.of(), files.get(i)));
    }
    for (int i = 0; i < rows.size(); i++) {
      extend(parts, i == 0, new Part("", rows.get(i), List.of()));
    }
    if (parts.isEmpty()) {
      parts.add(new Part("", List.of(), List.of()));
    }
    parts.replaceAll(Rendering::speaking);
    parts.set(0, parts.get(0).answering(message.replyTo()).calling(called));
    return List.copyOf(parts);
  }

  /** A card: its buttons stand below the first message, which is the one that is edited later. */
  static List<Part> card(OutgoingMessage message) {
    List<Part> parts = new ArrayList<>(parts(message));
    int last = parts.size() - 1;
    if (last > 0 && !parts.get(last).rows().isEmpty() && parts.get(0).rows().isEmpty()) {
      parts.set(0, parts.get(0).with(parts.get(last).rows()));
      parts.set(last, parts.get(last).with(List.of()));
    }
    return parts;
  }

  private static void extend(List<Part> parts, boolean join, Part more) {
    boolean crowded =
        !more.files().isEmpty()
            && !parts.isEmpty()
            && parts.get(parts.size() - 1).content().length() > ROOM_FOR_FILES;
    if (!join || crowded || parts.isEmpty()) {
      parts.add(more);
      return;
    }
    Part last = parts.remove(parts.size() - 1);
    List<DataObject> rows = more.rows().isEmpty() ? last.rows() : more.rows();
    List<Attachment> files = more.files().isEmpty() ? last.files() : more.files();
    parts.add(new Part(last.content(), rows, files));
  }

  private static Part speaking(Part part) {
    return part.content().isBlank() && part.files().isEmpty()
        ? new Part(NOTHING, part.rows(), part.files())
        : part;
  }

  private static List<String> texts(OutgoingMessage message, Called called) {
    Formatted speaker = speaker(message);
    int room = MAX_CHARS - called.line().length();
    List<String> texts = new ArrayList<>();
    for (Formatted piece : split(speaker, message.formatted(), room)) {
      if (!piece.text().isBlank()) {
        texts.add(MarkdownWriter.write(speaker.then(stripped(piece))).strip());
      }
    }
    if (texts.isEmpty() && !speaker.text().isEmpty()) {
      texts.add(MarkdownWriter.write(speaker).strip());
    }
    if (!called.line().isEmpty()) {
      String first = texts.isEmpty() ? "" : texts.remove(0);
      texts.add(0, called.line() + first);
    }
    return texts;
  }

  /**
   * What looked like a link's end may take more once it is cut; then it is cut for the worst, and
   * what is set apart at every other letter is set apart no more.
   */
  private static List<Formatted> split(Formatted speaker, Formatted words, int room) {
    ToIntFunction<Formatted> size = part -> size(speaker.then(part));
    return TextSplitter.split(words, room, size).stream()
        .flatMap(
            piece ->
                size.applyAsInt(piece) <= room
                    ? Stream.of(piece)
                    : TextSplitter.split(piece, (room - LONGEST_SPEAKER) / WORST).stream())
        .map(piece -> size.applyAsInt(piece) <= room ? piece : Formatted.plain(piece.text()))
        .toList();
  }

  /** What is longer than a message is longer still once it is written. */
  private static int size(Formatted part) {
    int chars = part.text().length();
    return chars > MAX_CHARS ? chars : MarkdownWriter.write(part).length();
  }

  private static Formatted stripped(Formatted piece) {
    int from = piece.text().length() - piece.text().stripLeading().length();
    return piece.part(from, piece.text().stripTrailing().length());
  }

  /** Whose words they are; a quote or a block begins below that. */
  private static Formatted speaker(OutgoingMessage message) {
    boolean below =
        message.spans().stream()
            .anyMatch(span -> span.start() == 0 && OWN_LINES.contains(span.style()));
    return name(message.from())
        .filter(name -> !name.isBlank())
        .map(name -> cut(name.strip(), LONGEST_NAME))
        .map(name -> Formatted.in(Style.BOLD, name).then(below ? ":\n" : ": "))
        .orElse(Formatted.EMPTY);
  }

  private static Optional<String> name(Speaker speaker) {
    if (speaker instanceof Speaker.Customer customer) {
      return Optional.of(customer.name());
    }
    return speaker instanceof Speaker.Associate associate
        ? Optional.of(associate.name())
        : Optional.empty();
  }

  private static List<Attachment> kept(OutgoingMessage message) {
    return message.files().stream().filter(file -> file.file().isPresent()).toList();
  }

  private static List<DataObject> rows(OutgoingMessage message) {
    List<DataObject> rows = new ArrayList<>();
    for (List<Button> row : message.buttons()) {
      for (List<Button> five : batches(row, MAX_IN_ROW)) {
        DataArray buttons = DataArray.empty();
        five.forEach(button -> buttons.add(button(button, row.size() == 1)));
        rows.add(DataObject.empty().put("type", ROW).put("components", buttons));
      }
    }
    return rows;
  }

  /** A button that has a row for itself is a choice of its own; those side by side are many. */
  static DataObject button(Button button, boolean alone) {
    return DataObject.empty()
        .put("type", BUTTON)
        .put("style", alone ? PRIMARY : SECONDARY)
        .put("custom_id", button.id())
        .put("label", cut(button.label(), MAX_LABEL));
  }

  /** Cuts between characters. */
  static String cut(String text, int maxChars) {
    if (text.length() <= maxChars) {
      return text;
    }
    return TextSplitter.split(text, maxChars - 1).get(0).stripTrailing() + "…";
  }

  private static <T> List<List<T>> batches(List<T> all, int most) {
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += most) {
      batches.add(all.subList(from, Math.min(all.size(), from + most)));
    }
    return batches;
  }
}
