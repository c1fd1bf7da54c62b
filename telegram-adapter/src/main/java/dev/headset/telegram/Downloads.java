package dev.headset.telegram;

import dev.headset.platform.Attachment;
import dev.headset.platform.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetFile;

/**
 * Brings in the bytes of what people send. By ourselves, not through the library, whose address for
 * files is fixed. The address holds the token, so it is never shown.
 */
final class Downloads {

  /** The most that Telegram hands out (core.telegram.org/bots/api#getfile). */
  static final long TELEGRAM_MOST = 20_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
  private static final int TRIES = 2;

  private final BotApi api;
  private final FileStore files;
  private final long maxBytes;
  private final OkHttpClient http;

  /**
   * Fetches into a store.
   *
   * @param patience how long one try may take
   */
  Downloads(BotApi api, FileStore files, long maxBytes, Duration patience) {
    this.api = api;
    this.files = files;
    this.maxBytes = Math.min(maxBytes, TELEGRAM_MOST);
    this.http = api.plain(patience);
  }

  /** Never fails: what can't be had comes without its bytes. */
  Attachment fetch(Media media) {
    if (media.fileId().isEmpty() || media.bytes() > maxBytes) {
      return media.withoutFile();
    }
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      try {
        FileStore.Kept kept = keep(media.fileId().get());
        return new Attachment(
            media.kind(), media.name(), media.mediaType(), kept.bytes(), Optional.of(kept.file()));
      } catch (FileStore.FileTooLargeException e) {
        return media.withoutFile();
      } catch (CallFailedException e) {
        if (e.failure() instanceof Failure.Refusal) {
          LOG.debug("Telegram does not hand out a file: {}", e.failure().reason());
          return media.withoutFile();
        }
        LOG.warn("A file could not be fetched from Telegram: {}", e.failure().reason());
      } catch (IOException e) {
        LOG.warn("A file could not be fetched from Telegram: {}", api.clean(e.getMessage()));
      }
    }
    return media.withoutFile();
  }

  private FileStore.Kept keep(String fileId) throws CallFailedException, IOException {
    String path = api.ask(GetFile.builder().fileId(fileId).build()).getFilePath();
    if (path == null) {
      throw new IOException("Telegram names no place for it");
    }
    Request request = new Request.Builder().url(api.file(path)).build();
    try (Response response = http.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("HTTP " + response.code());
      }
      try (InputStream bytes = response.body().byteStream()) {
        return files.keep(bytes, maxBytes);
      }
    }
  }
}
