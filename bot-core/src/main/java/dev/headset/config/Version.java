package dev.headset.config;

import java.util.Optional;

/** Every file starts with {@code version: 1}, so that a later form can be told from this one. */
final class Version {

  private Version() {}

  static void check(Fields fields) {
    Optional<Value> version = fields.get("version");
    if (version.isEmpty()) {
      fields.missing(
          "version", Problem.Code.VERSION, "this file has no version", "write version: 1");
      return;
    }
    if (!version.get().raw().equals(Optional.of("1"))) {
      version
          .get()
          .error(
              Problem.Code.VERSION,
              "this version of Headset reads version 1 of the files",
              Optional.of("write version: 1"));
    }
  }
}
