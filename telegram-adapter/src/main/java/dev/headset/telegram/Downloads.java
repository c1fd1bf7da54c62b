package dev.headset.telegram;

import dev.headset.platform.Attachment;
import dev.headset.platform.FileStore;
import dev.headset.relay.FileTypes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import okhttp3.Call;
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

  /** After a failure the next files get so little of the time, lest an album hold up everybody. */
  private static final int HURRY = 10;

  private final BotApi api;
  private final FileStore files;
  private final LongSupplier maxBytes;
  private final Duration patience;
  private final OkHttpClient http;
  private volatile boolean failing;

  /**
   * Fetches into a store.
   *
   * @param patience how long one file may take, all tries together
   */
  Downloads(BotApi api, FileStore files, LongSupplier maxBytes, Duration patience) {
    this.api = api;
    this.files = files;
    this.maxBytes = () -> Math.min(maxBytes.getAsLong(), TELEGRAM_MOST);
    this.patience = patience;
    this.http = api.plain();
  }

  /** Never fails: what can't be had comes without its bytes. */
  Attachment fetch(Media media) {
    if (media.fileId().isEmpty() || media.bytes() > maxBytes.getAsLong()) {
      return media.withoutFile();
    }
    long budget = patience.toNanos() / (failing ? HURRY : 1);
    long start = System.nanoTime();
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Duration left = Duration.ofNanos(budget - (System.nanoTime() - start));
      if (left.toMillis() <= 0) {
        break;
      }
      try {
        Attachment kept = keep(media, left);
        failing = false;
        return kept;
      } catch (FileStore.FileTooLargeException e) {
        return media.withoutFile();
      } catch (CallFailedException e) {
        if (e.failure() instanceof Failure.Refusal) {
          LOG.debug("Telegram does not hand out a file: {}", e.failure().reason());
          return media.withoutFile();
        }
        LOG.debug("A try to fetch a file failed: {}", e.failure().reason());
      } catch (IOException e) {
        LOG.debug("A try to fetch a file failed: {}", api.clean(e.getMessage()));
      }
    }
    failing = true;
    LOG.warn("A file could not be fetched from Telegram; its message is taken without it");
    return media.withoutFile();
  }

  private Attachment keep(Media media, Duration most) throws CallFailedException, IOException {
    String fileId = media.fileId().orElseThrow();
    String path = api.ask(GetFile.builder().fileId(fileId).build(), most).getFilePath();
    if (path == null) {
      throw new IOException("Telegram names no place for it");
    }
    Call call = http.newCall(new Request.Builder().url(api.file(path)).build());
    call.timeout().timeout(most.toNanos(), java.util.concurrent.TimeUnit.NANOSECONDS);
    try (Response response = call.execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("HTTP " + response.code());
      }
      try (InputStream bytes = new BufferedInputStream(response.body().byteStream())) {
        bytes.mark(FileTypes.HEAD);
        byte[] head = bytes.readNBytes(FileTypes.HEAD);
        bytes.reset();
        FileStore.Kept kept = files.keep(bytes, maxBytes.getAsLong());
        Attachment described =
            new Attachment(
                media.kind(),
                media.name(),
                media.mediaType(),
                kept.bytes(),
                Optional.of(kept.file()));
        return FileTypes.corrected(described, head);
      }
    }
  }
}
