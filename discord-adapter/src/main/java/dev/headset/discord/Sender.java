package dev.headset.discord;

import dev.headset.discord.markdown.Markdown;
import dev.headset.platform.Attachment;
import dev.headset.platform.EntryKey;
import dev.headset.platform.FileStore;
import dev.headset.platform.MessageId;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends messages to a channel, a thread or a direct message by its id. */
final class Sender {

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private final Rest rest;
  private final FileStore files;
  private final Supplier<Texts> texts;
  private final ToLongFunction<String> maxFileBytes;

  Sender(Rest rest, FileStore files, Supplier<Texts> texts, ToLongFunction<String> maxFileBytes) {
    this.rest = rest;
    this.files = files;
    this.texts = texts;
    this.maxFileBytes = maxFileBytes;
  }

  /**
   * Sends parts one after the other.
   *
   * @param first the number of the first part within its entry
   */
  List<MessageId> send(String channel, EntryKey key, List<Part> parts, int first, Language language)
      throws RestException {
    List<MessageId> ids = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      DataObject sent = send(channel, Nonce.of(key, first + i), parts.get(i), language);
      ids.add(new MessageId(sent.getString("id")));
    }
    return ids;
  }

  private DataObject send(String channel, String nonce, Part part, Language language)
      throws RestException {
    try {
      return sendWithFiles(channel, nonce, part, language);
    } catch (RestException failure) {
      if (!failure.is(ErrorCode.TOO_LARGE, 413) || part.files().isEmpty()) {
        throw failure;
      }
      return sendWithFiles(channel, nonce, withoutFiles(part, part.files(), language), language);
    }
  }

  private DataObject sendWithFiles(String channel, String nonce, Part part, Language language)
      throws RestException {
    Loaded loaded = load(part, maxFileBytes.applyAsLong(channel), language);
    DataObject body = loaded.part.body().put("nonce", nonce).put("enforce_nonce", true);
    if (!loaded.uploads.isEmpty()) {
      body.put("attachments", listed(loaded.uploads));
    }
    return rest.object(Route.Messages.SEND_MESSAGE.compile(channel), body, loaded.uploads);
  }

  private Loaded load(Part part, long most, Language language) {
    List<FileUpload> uploads = new ArrayList<>();
    List<Attachment> left = new ArrayList<>();
    for (Attachment file : part.files()) {
      if (file.bytes() <= most && isKept(file)) {
        uploads.add(FileUpload.fromStreamSupplier(nameOf(file), () -> open(file)));
      } else {
        left.add(file);
      }
    }
    return new Loaded(left.isEmpty() ? part : withoutFiles(part, left, language), uploads);
  }

  /** Whether it can be read; its bytes are read only while they are sent. */
  private boolean isKept(Attachment file) {
    try (InputStream bytes = files.open(file.file().orElseThrow())) {
      return bytes.read() >= 0;
    } catch (NoSuchFileException erased) {
      LOG.debug("A file is no longer kept");
    } catch (IOException broken) {
      LOG.warn("A kept file can't be read: {}", broken.getClass().getSimpleName());
    }
    return false;
  }

  private InputStream open(Attachment file) {
    try {
      return files.open(file.file().orElseThrow());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private Part withoutFiles(Part part, List<Attachment> left, Language language) {
    Part without = part;
    for (Attachment file : left) {
      String line =
          texts.get().say(language, TextKey.ATTACHMENT_NOT_CARRIED, Map.of("name", nameOf(file)));
      without = without.without(List.of(file), Markdown.escape(line));
    }
    String content = without.content();
    return content.length() <= Rendering.MAX_CHARS
        ? without
        : without.saying(Rendering.cut(content, Rendering.MAX_CHARS));
  }

  private static DataArray listed(List<FileUpload> uploads) {
    DataArray list = DataArray.empty();
    for (int i = 0; i < uploads.size(); i++) {
      list.add(
          DataObject.empty()
              .put("id", String.valueOf(i))
              .put("filename", uploads.get(i).getName()));
    }
    return list;
  }

  private static String nameOf(Attachment file) {
    return file.name().isBlank() ? "file" : file.name();
  }

  private record Loaded(Part part, List<FileUpload> uploads) {}
}
