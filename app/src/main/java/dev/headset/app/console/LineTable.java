package dev.headset.app.console;

import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The lines of all places. Each method works within the caller's transaction. */
final class LineTable {

  private static final String COLUMNS =
      "select place, n, rev, voice, name, text, buttons, files, pressed, client_key,"
          + " mark, edited, at from line ";

  private LineTable() {}

  /** Adds the next line of a place. */
  static Line append(
      Handle handle,
      Address place,
      Line.Words words,
      Line.Origin origin,
      Optional<String> entryKey,
      Instant at) {
    long n = nextNumber(handle, place);
    long rev = nextRevision(handle);
    handle
        .createUpdate(
            "insert into line (place, n, rev, voice, name, text, buttons, files, pressed,"
                + " client_key, at, entry_key) values (:place, :n, :rev, :voice, :name, :text, :buttons, :files,"
                + " :pressed, :clientKey, :at, :entryKey)")
        .bind("place", place.toString())
        .bind("n", n)
        .bind("rev", rev)
        .bind("voice", words.voice().name())
        .bind("name", words.name())
        .bind("text", words.text())
        .bind("buttons", JsonColumns.buttons(words.buttons()).toString())
        .bind("files", JsonColumns.files(words.files()).toString())
        .bind("pressed", origin.pressed().orElse(null))
        .bind("clientKey", origin.key().orElse(null))
        .bind("at", at.toString())
        .bind("entryKey", entryKey.orElse(null))
        .execute();
    rememberFiles(handle, words.files());
    return new Line(place, n, rev, words, origin, Optional.empty(), false, at);
  }

  /** Puts other words in a line's place. */
  static void rewrite(Handle handle, Address place, long n, Line.Words words) {
    handle
        .createUpdate(
            "update line set rev = :rev, edited = 1, text = :text, buttons = :buttons,"
                + " files = :files where place = :place and n = :n")
        .bind("rev", nextRevision(handle))
        .bind("text", words.text())
        .bind("buttons", JsonColumns.buttons(words.buttons()).toString())
        .bind("files", JsonColumns.files(words.files()).toString())
        .bind("place", place.toString())
        .bind("n", n)
        .execute();
    rememberFiles(handle, words.files());
  }

  static void mark(Handle handle, Address place, long n, Mark mark) {
    handle
        .createUpdate("update line set rev = :rev, mark = :mark where place = :place and n = :n")
        .bind("rev", nextRevision(handle))
        .bind("mark", mark.name())
        .bind("place", place.toString())
        .bind("n", n)
        .execute();
  }

  static Optional<Line> find(Handle handle, Address place, long n) {
    return handle
        .createQuery(COLUMNS + "where place = :place and n = :n")
        .bind("place", place.toString())
        .bind("n", n)
        .map((row, context) -> read(row))
        .findOne();
  }

  static Optional<Line> findByEntry(Handle handle, String entryKey) {
    return handle
        .createQuery(COLUMNS + "where entry_key = :key")
        .bind("key", entryKey)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** The lines of a place behind {@code n}, in order. */
  static List<Line> after(Handle handle, Address place, long n, int limit) {
    return handle
        .createQuery(COLUMNS + "where place = :place and n > :n order by n limit :limit")
        .bind("place", place.toString())
        .bind("n", n)
        .bind("limit", limit)
        .map((row, context) -> read(row))
        .list();
  }

  /** Every line that is new or was changed since a revision, in the order of the changes. */
  static List<Line> since(Handle handle, long rev, int limit) {
    return handle
        .createQuery(COLUMNS + "where rev > :rev order by rev limit :limit")
        .bind("rev", rev)
        .bind("limit", limit)
        .map((row, context) -> read(row))
        .list();
  }

  /** What stood on a button when it was last shown at a place. */
  static Optional<String> labelOf(Handle handle, Address place, String button) {
    return handle
        .createQuery(
            "select label from (select n, json_extract(each.value, '$.label') as label"
                + " from line, json_each(line.buttons) as each where place = :place"
                + " and json_extract(each.value, '$.id') = :button order by n desc limit 1)")
        .bind("place", place.toString())
        .bind("button", button)
        .mapTo(String.class)
        .findOne();
  }

  static long lastRevision(Handle handle) {
    return handle.createQuery("select coalesce(max(rev), 0) from line").mapTo(Long.class).one();
  }

  static long lastNumber(Handle handle, Address place) {
    return nextNumber(handle, place) - 1;
  }

  /** The media type of a file that some line carries. */
  static Optional<String> mediaType(Handle handle, String ref) {
    return handle
        .createQuery("select media_type from file where ref = :ref")
        .bind("ref", ref)
        .mapTo(String.class)
        .findOne();
  }

  private static long nextNumber(Handle handle, Address place) {
    return handle
        .createQuery("select coalesce(max(n), 0) + 1 from line where place = :place")
        .bind("place", place.toString())
        .mapTo(Long.class)
        .one();
  }

  private static long nextRevision(Handle handle) {
    return lastRevision(handle) + 1;
  }

  private static void rememberFiles(Handle handle, List<Attachment> files) {
    for (Attachment file : files) {
      file.file()
          .ifPresent(
              ref ->
                  handle
                      .createUpdate(
                          "insert into file (ref, media_type) values (:ref, :type)"
                              + " on conflict (ref) do nothing")
                      .bind("ref", ref.sha256())
                      .bind("type", file.mediaType())
                      .execute());
    }
  }

  private static Line read(ResultSet row) throws SQLException {
    List<Button> buttons = JsonColumns.readButtons(row.getString("buttons"));
    List<Attachment> files = JsonColumns.readFiles(row.getString("files"));
    return new Line(
        Address.parse(row.getString("place")),
        row.getLong("n"),
        row.getLong("rev"),
        new Line.Words(
            Voice.valueOf(row.getString("voice")),
            row.getString("name"),
            row.getString("text"),
            buttons,
            files),
        new Line.Origin(
            Optional.ofNullable(row.getString("pressed")),
            Optional.ofNullable(row.getString("client_key"))),
        Optional.ofNullable(row.getString("mark")).map(Mark::valueOf),
        row.getBoolean("edited"),
        Instant.parse(row.getString("at")));
  }
}
