package dev.headset.app.console;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the log of failures that a test makes on purpose out of the build's output. */
final class MutedLog {

  private MutedLog() {}

  static void mute(String name) {
    logger(name).setLevel(Level.OFF);
  }

  static void unmute(String name) {
    logger(name).setLevel(null);
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
