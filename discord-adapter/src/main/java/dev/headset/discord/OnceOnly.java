package dev.headset.discord;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A body that the HTTP client does not send again by itself where a connection breaks. */
final class OnceOnly extends RequestBody {

  private final RequestBody body;

  OnceOnly(RequestBody body) {
    this.body = body;
  }

  @Override
  public MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return body.contentLength();
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    body.writeTo(sink);
  }
}
