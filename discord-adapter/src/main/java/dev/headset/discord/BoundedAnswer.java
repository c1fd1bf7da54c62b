package dev.headset.discord;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/**
 * Answers of a size. What is counted is what is read: OkHttp inflates what came compressed, and a
 * few kilobytes may hold gigabytes.
 */
final class BoundedAnswer {

  /** The largest answers that there are, a hundred long messages, take a tenth of it. */
  static final long MOST_BYTES = 16L << 20;

  private BoundedAnswer() {}

  /** The same answer, which breaks off where it grows too long. */
  static Response of(Response answer) {
    ResponseBody body = answer.body();
    return answer
        .newBuilder()
        .body(
            ResponseBody.create(
                Okio.buffer(new Counted(body.source())), body.contentType(), body.contentLength()))
        .build();
  }

  private static final class Counted extends ForwardingSource {
    private long read;

    Counted(Source source) {
      super(source);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      long now = super.read(sink, byteCount);
      read += Math.max(0, now);
      if (read > MOST_BYTES) {
        throw new IOException("the answer is longer than " + MOST_BYTES + " bytes");
      }
      return now;
    }
  }
}
