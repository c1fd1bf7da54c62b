package dev.headset.relay;

import dev.headset.platform.Attachment;
import dev.headset.platform.Attachment.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a file is by its first bytes, since neither its name nor what a sender says of it can be
 * relied on. The signatures are those of the <a href="https://mimesniff.spec.whatwg.org/">MIME
 * Sniffing</a> standard and of the formats themselves.
 */
public final class FileTypes {

  /** How many bytes from a file's start suffice. */
  public static final int HEAD = 16;

  private static final int BRAND = 8;

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("\u0089PNG\r\n\u001a\n", 0, "image/png", Kind.PHOTO),
          new Signature("\u00ff\u00d8\u00ff", 0, "image/jpeg", Kind.PHOTO),
          new Signature("WEBPVP", BRAND, "image/webp", Kind.PHOTO),
          new Signature("GIF8", 0, "image/gif", Kind.ANIMATION),
          new Signature("%PDF-", 0, "application/pdf", Kind.DOCUMENT),
          new Signature("ID3", 0, "audio/mpeg", Kind.AUDIO),
          new Signature("fLaC", 0, "audio/flac", Kind.AUDIO),
          new Signature("OggS", 0, "audio/ogg", Kind.AUDIO),
          new Signature("WAVE", BRAND, "audio/wav", Kind.AUDIO),
          new Signature("AVI ", BRAND, "video/x-msvideo", Kind.VIDEO),
          new Signature("\u001aE\u00df\u00a3", 0, "video/webm", Kind.VIDEO),
          new Signature("ftypM4A", 4, "audio/mp4", Kind.AUDIO),
          new Signature("ftypheic", 4, "image/heic", Kind.DOCUMENT),
          new Signature("ftypavif", 4, "image/avif", Kind.DOCUMENT),
          new Signature("ftypqt", 4, "video/quicktime", Kind.VIDEO),
          new Signature("ftyp", 4, "video/mp4", Kind.VIDEO),
          new Signature("Rar!", 0, "application/vnd.rar", Kind.DOCUMENT),
          new Signature("7z\u00bc\u00af", 0, "application/x-7z-compressed", Kind.DOCUMENT),
          new Signature("MZ", 0, "application/vnd.microsoft.portable-executable", Kind.DOCUMENT));

  private FileTypes() {}

  /** What a file is, or empty where its bytes do not tell. */
  public static Optional<FileType> of(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return SIGNATURES.stream()
        .filter(signature -> start.startsWith(signature.bytes, signature.at))
        .findFirst()
        .map(signature -> new FileType(signature.mediaType, signature.kind));
  }

  /**
   * An attachment as its bytes show it. What the platform itself knows for more than a file (a
   * voice message, a sticker, a round video) stays that, and so does what the bytes do not tell.
   */
  public static Attachment corrected(Attachment described, byte[] head) {
    boolean plain =
        switch (described.kind()) {
          case PHOTO, DOCUMENT, AUDIO, VIDEO -> true;
          default -> false;
        };
    return of(head)
        .filter(type -> plain)
        .map(
            type ->
                new Attachment(
                    type.kind(),
                    described.name(),
                    type.mediaType(),
                    described.bytes(),
                    described.file()))
        .orElse(described);
  }

  /** What a file is, and as what it is best shown. */
  public record FileType(String mediaType, Kind kind) {}

  private record Signature(String bytes, int at, String mediaType, Kind kind) {}
}
