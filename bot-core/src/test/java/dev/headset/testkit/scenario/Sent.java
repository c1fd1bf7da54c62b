package dev.headset.testkit.scenario;

import dev.headset.platform.Attachment;
import dev.headset.text.Formatted;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sends.
 *
 * @param words may be empty
 * @param files several make an album
 * @param answers the message that it answers: in a story words that it holds, on a stage its id
 * @param forwardedFrom whose words they were at first, where they are passed on
 */
public record Sent(
    Formatted words, List<File> files, Optional<String> answers, Optional<String> forwardedFrom) {

  /** Copies the list. */
  public Sent {
    files = List.copyOf(files);
  }

  public static Sent text(String text) {
    return of(Formatted.plain(text), List.of());
  }

  /** A photo without a word. */
  public static Sent photo(String name) {
    return of(Formatted.plain(""), List.of(new File(Attachment.Kind.PHOTO, name)));
  }

  static Sent of(Formatted words, List<File> files) {
    return new Sent(words, files, Optional.empty(), Optional.empty());
  }

  public String text() {
    return words.text();
  }

  /** The first of the files. */
  public Optional<File> file() {
    return files.stream().findFirst();
  }

  public Sent saying(Formatted other) {
    return new Sent(other, files, answers, forwardedFrom);
  }

  Sent answering(Optional<String> message) {
    return new Sent(words, files, message, forwardedFrom);
  }

  Sent forwardedFrom(String name) {
    return new Sent(words, files, answers, Optional.of(name));
  }

  /** Whether more belongs to it than words and a file. */
  public boolean plain() {
    return files.size() < 2
        && answers.isEmpty()
        && forwardedFrom.isEmpty()
        && words.spans().isEmpty()
        && files.stream().noneMatch(File::fileless);
  }

  /**
   * A file as it leaves the sender's device; its bytes do not matter. Of what is no file, a place
   * or a question, the name says what it tells.
   */
  public record File(Attachment.Kind kind, String name) {

    /** Whether it is something that has no bytes. */
    public boolean fileless() {
      return kind == Attachment.Kind.LOCATION
          || kind == Attachment.Kind.CONTACT
          || kind == Attachment.Kind.POLL;
    }

    /** The media type that goes with the kind. */
    public String mediaType() {
      return switch (kind) {
        case PHOTO -> "image/jpeg";
        case STICKER -> "image/webp";
        case VOICE, AUDIO -> "audio/ogg";
        case VIDEO, VIDEO_NOTE, ANIMATION -> "video/mp4";
        case DOCUMENT -> "application/pdf";
        case LOCATION, CONTACT, POLL, OTHER -> "application/octet-stream";
      };
    }
  }
}
