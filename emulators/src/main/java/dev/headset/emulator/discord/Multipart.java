package dev.headset.emulator.discord;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code multipart/form-data} body taken apart. */
final class Multipart {

  private static final byte[] BREAK = {'\r', '\n'};
  private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("[;\\s]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern TYPE =
      Pattern.compile("content-type:\\s*([^\\r\\n]+)", Pattern.CASE_INSENSITIVE);

  /** One part; a field has no file name. */
  @SuppressWarnings("ArrayRecordComponent") // bytes that nobody changes or compares
  record Part(String name, Optional<String> fileName, String type, byte[] bytes) {

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private Multipart() {}

  static boolean is(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  static List<Part> parse(String contentType, byte[] body) {
    Matcher found = BOUNDARY.matcher(contentType);
    if (!found.find()) {
      throw ApiError.of(400, 50035, "Invalid Form Body");
    }
    String boundary = found.group(1) == null ? found.group(2) : found.group(1);
    byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    List<Part> parts = new ArrayList<>();
    int at = indexOf(body, mark, 0);
    while (at >= 0) {
      int start = at + mark.length + BREAK.length;
      int next = indexOf(body, mark, start);
      if (next < 0) {
        break;
      }
      parts.add(part(Arrays.copyOfRange(body, start, next - BREAK.length)));
      at = next;
    }
    return parts;
  }

  private static Part part(byte[] bytes) {
    int end = indexOf(bytes, HEAD_END, 0);
    if (end < 0) {
      throw ApiError.of(400, 50035, "Invalid Form Body");
    }
    String head = new String(bytes, 0, end, StandardCharsets.UTF_8);
    byte[] content = Arrays.copyOfRange(bytes, end + HEAD_END.length, bytes.length);
    String type = first(TYPE, head).orElse("application/octet-stream").strip();
    return new Part(first(NAME, head).orElse(""), first(FILE, head), type, content);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int i = from; i <= bytes.length - wanted.length; i++) {
      if (bytes[i] == wanted[0]
          && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
