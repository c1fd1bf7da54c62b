package dev.headset.store.jdbc;

import dev.headset.platform.Attachment;
import dev.headset.platform.FileRef;
import dev.headset.platform.PersonId;
import dev.headset.store.Erasure;
import dev.headset.store.json.StateCodec;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

record JdbcErasure(Handle handle, StateCodec codec) implements Erasure {

  private static final List<String> TABLES =
      List.of(
          "conversation",
          "transcript_line",
          "case_thread",
          "outbox",
          "inbox",
          "parked",
          "timer",
          "place",
          "message",
          "note",
          "missed_text");

  @Override
  public Forgotten forget(PersonId customer, Instant now) {
    Set<FileRef> files = filesOf(customer);
    int erased = 0;
    for (String table : TABLES) {
      erased +=
          handle
              .createUpdate("DELETE FROM " + table + " WHERE customer = ?")
              .bind(0, customer.toString())
              .execute();
    }
    erased +=
        handle
            .createUpdate(
                "UPDATE support_case SET customer = NULL, title = '', associate = NULL, associate_id = NULL,"
                    + " stage = 'CLOSED', closed_at = COALESCE(closed_at, ?) WHERE customer = ?")
            .bind(0, now.toEpochMilli())
            .bind(1, customer.toString())
            .execute();
    eraseSeen(customer);
    files.removeIf(this::sentByAnother);
    return new Forgotten(erased > 0, files);
  }

  /** The ids of some events hold the id of who caused them, as one of their parts. */
  private void eraseSeen(PersonId customer) {
    String id = customer.id().replaceAll("[\\\\%_]", "\\\\$0");
    handle
        .createUpdate("DELETE FROM seen WHERE event LIKE ? AND (event || ':') LIKE ? ESCAPE '\\'")
        .bind(0, customer.platform() + ":%")
        .bind(1, "%:" + id + ":%")
        .execute();
  }

  private Set<FileRef> filesOf(PersonId customer) {
    Set<FileRef> files = new HashSet<>();
    new JdbcTranscript(handle, codec)
        .of(customer).stream()
            .flatMap(line -> line.files().stream())
            .map(Attachment::file)
            .flatMap(Optional::stream)
            .forEach(files::add);
    return files;
  }

  private boolean sentByAnother(FileRef file) {
    return handle
            .createQuery("SELECT COUNT(*) FROM transcript_line WHERE files LIKE ?")
            .bind(0, "%" + file.sha256() + "%")
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
