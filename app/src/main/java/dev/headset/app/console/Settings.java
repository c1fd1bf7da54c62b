package dev.headset.app.console;

import org.jdbi.v3.core.Handle;

/** Small values that the console keeps. */
final class Settings {

  private Settings() {}

  /** The kept value; {@code fresh}, kept from now on, where there is none. */
  static String keep(Handle handle, String name, String fresh) {
    handle
        .createUpdate(
            "insert into setting (name, value) values (:name, :value) on conflict (name) do nothing")
        .bind("name", name)
        .bind("value", fresh)
        .execute();
    return handle
        .createQuery("select value from setting where name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .one();
  }
}
