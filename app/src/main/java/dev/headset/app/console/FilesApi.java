package dev.headset.app.console;

import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.platform.FileRef;
import dev.headset.platform.FileStore;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a file as a request's raw body, and gives kept files out as nothing that could run. */
final class FilesApi {

  private static final int MAX_NAME_CHARS = 120;
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}");
  private static final Pattern REF = Pattern.compile("[0-9a-f]{64}");
  private static final String OPAQUE = "application/octet-stream";
  private static final Set<String> SHOWN =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

  private final ConsoleDatabase database;
  private final FileStore files;
  private final long maxBytes;

  FilesApi(ConsoleDatabase database, FileStore files, long maxBytes) {
    this.database = database;
    this.files = files;
    this.maxBytes = maxBytes;
  }

  /** Keeps the body; gives the message that it is, with the caption of {@code ?text=}. */
  Content take(Context context) throws IOException {
    String caption = Wording.caption(parameter(context, "text").orElse(""));
    String name = fileName(parameter(context, "name").orElse(""));
    String mediaType = mediaType(Optional.ofNullable(context.contentType()));
    InputStream body = context.req().getInputStream();
    try {
      FileStore.Kept kept = files.keep(body, maxBytes);
      if (kept.bytes() == 0) {
        throw ApiException.bad("the file is empty");
      }
      return new Content(
          caption,
          List.of(
              new Attachment(
                  kindOf(mediaType), name, mediaType, kept.bytes(), Optional.of(kept.file()))));
    } catch (FileStore.FileTooLargeException tooLarge) {
      RequestBody.drain(body);
      throw ApiException.tooLarge(tooLarge.getMessage());
    }
  }

  static Optional<String> parameter(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).map(Plain::wellFormed);
  }

  void give(Context context, String ref) throws IOException {
    Optional<String> type =
        REF.matcher(ref).matches()
            ? database.read(handle -> LineTable.mediaType(handle, ref))
            : Optional.empty();
    String mediaType = type.orElseThrow(FilesApi::noSuchFile);
    try (InputStream bytes = files.open(new FileRef(ref))) {
      context.res().setContentType(SHOWN.contains(mediaType) ? mediaType : OPAQUE);
      context.res().setHeader("Content-Disposition", "attachment");
      bytes.transferTo(context.res().getOutputStream());
    } catch (NoSuchFileException erased) {
      throw noSuchFile();
    }
  }

  private static ApiException noSuchFile() {
    return ApiException.notFound("there is no such file");
  }

  private static String fileName(String given) {
    String base = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String name = Plain.cut(Plain.oneLine(base), MAX_NAME_CHARS);
    return name.isEmpty() || name.equals(".") || name.equals("..") ? "file" : name;
  }

  private static String mediaType(Optional<String> header) {
    return header
        .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(value -> MEDIA_TYPE.matcher(value).matches())
        .orElse(OPAQUE);
  }

  private static Attachment.Kind kindOf(String mediaType) {
    return switch (mediaType.substring(0, mediaType.indexOf('/'))) {
      case "image" -> SHOWN.contains(mediaType) ? Attachment.Kind.PHOTO : Attachment.Kind.DOCUMENT;
      case "audio" -> Attachment.Kind.AUDIO;
      case "video" -> Attachment.Kind.VIDEO;
      default -> Attachment.Kind.DOCUMENT;
    };
  }
}
