package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The files that were sent, by their ids. */
final class FileShelf {

  private final Map<String, Shelved> byId = new ConcurrentHashMap<>();
  private final Map<String, Shelved> byPath = new ConcurrentHashMap<>();
  private final AtomicLong count = new AtomicLong();

  /** A file with its kind ({@code photo}, {@code document} …) as Telegram names it. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
  record Shelved(String id, String kind, String name, String contentType, byte[] bytes) {

    /** Where it is fetched, below {@code /file/botTOKEN/}. */
    String path() {
      int dot = name.lastIndexOf('.');
      return kind
          + "s/file_"
          + id.substring(id.length() - 6)
          + (dot < 0 ? "" : name.substring(dot));
    }

    /** The id of a photo's small size. */
    String thumbnailId() {
      return id + "s";
    }

    /** What every kind of file tells. */
    ObjectNode json() {
      return Json.object()
          .put("file_id", id)
          .put("file_unique_id", "AgAD" + id.substring(id.length() - 6))
          .put("file_size", bytes.length);
    }
  }

  Shelved add(String kind, String name, String contentType, byte[] bytes) {
    String id = String.format("BQACAgIAAxkBAAI%s%06d", kind, count.incrementAndGet());
    Shelved file = new Shelved(id, kind, name, contentType, bytes);
    put(file);
    if (kind.equals("photo")) {
      byte[] tiny = Arrays.copyOf(bytes, Math.min(1, bytes.length));
      put(new Shelved(file.thumbnailId(), "thumbnail", name, contentType, tiny));
    }
    return file;
  }

  Optional<Shelved> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Shelved> byPath(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private void put(Shelved file) {
    byId.put(file.id(), file);
    byPath.put(file.path(), file);
  }
}
