package dev.headset.app.console;

import java.time.Instant;
import java.util.Optional;

/** A customer who was made in the page or over HTTP; the id is their chat's id as well. */
record Customer(String id, String name, Optional<String> language, Instant since) {}
