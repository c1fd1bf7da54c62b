package dev.headset.app.cli;

/** What the exit codes of all commands mean. */
final class ExitCode {

  static final int DONE = 0;

  /** The thing asked about is not well: a problem in config, a failed check, no such case. */
  static final int NOT_WELL = 1;

  /** The command was not understood, or something that it needs is missing. */
  static final int USAGE = 2;

  /** It could not start: a port is taken, a store is out of reach. */
  static final int NOT_STARTED = 3;

  private ExitCode() {}
}
