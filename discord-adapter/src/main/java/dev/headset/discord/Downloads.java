package dev.headset.discord;

import dev.headset.platform.Attachment;
import dev.headset.platform.FileStore;
import dev.headset.relay.FileTypes;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches what people sent, since its address soon ends to be good, and keeps it. */
final class Downloads {

  private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
  private static final int TRIES = 2;

  private final OkHttpClient http;
  private final FileStore files;
  private final LongSupplier maxBytes;

  Downloads(OkHttpClient http, FileStore files, LongSupplier maxBytes, Duration patience) {
    this.http = http.newBuilder().callTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).build();
    this.files = files;
    this.maxBytes = maxBytes;
  }

  /** The attachment, with its bytes where they are not too many and could be had. */
  Attachment fetch(Enclosure enclosure) {
    Attachment described = enclosure.described();
    Optional<HttpUrl> address = enclosure.address().map(HttpUrl::parse);
    if (address.isEmpty() || described.bytes() > maxBytes.getAsLong()) {
      return described;
    }
    for (int attempt = 0; attempt < TRIES; attempt++) {
      try {
        return fetch(described, address.get());
      } catch (FileStore.FileTooLargeException tooLarge) {
        return described;
      } catch (IOException failed) {
        LOG.warn("A file can't be fetched from Discord: {}", failed.getClass().getSimpleName());
      }
    }
    return described;
  }

  private Attachment fetch(Attachment described, HttpUrl address) throws IOException {
    Request request = new Request.Builder().url(address).build();
    try (Response answer = http.newCall(request).execute()) {
      if (!answer.isSuccessful()) {
        throw new IOException("the answer was " + answer.code());
      }
      try (PushbackInputStream bytes =
          new PushbackInputStream(answer.body().byteStream(), FileTypes.HEAD)) {
        byte[] head = bytes.readNBytes(FileTypes.HEAD);
        bytes.unread(head);
        FileStore.Kept kept = files.keep(bytes, maxBytes.getAsLong());
        return FileTypes.corrected(
            new Attachment(
                described.kind(),
                described.name(),
                described.mediaType(),
                kept.bytes(),
                Optional.of(kept.file())),
            head);
      }
    }
  }
}
