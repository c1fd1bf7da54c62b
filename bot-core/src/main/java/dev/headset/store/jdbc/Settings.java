package dev.headset.store.jdbc;

import java.security.SecureRandom;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** Facts about the store itself. */
final class Settings {

  private static final String STORE_ID = "store-id";

  private Settings() {}

  static String storeId(Handle handle) {
    return handle
        .createQuery("SELECT value FROM setting WHERE name = ?")
        .bind(0, STORE_ID)
        .mapTo(String.class)
        .one();
  }

  /** Draws the store's id where it has none yet. */
  static void drawStoreId(Handle handle) {
    String drawn = Long.toString(new SecureRandom().nextLong() & 0x7fff_ffffL, Character.MAX_RADIX);
    handle
        .createUpdate("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(0, STORE_ID)
        .bind(1, drawn.toLowerCase(Locale.ROOT))
        .execute();
  }
}
