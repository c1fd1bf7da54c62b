package dev.headset.app.cli;

import dev.headset.config.PasswordHash;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Makes what {@code headset.yaml} holds of a password for the operator's page. */
@Command(
    name = "password",
    description = "Reads a password, and prints its password_hash for http.people in headset.yaml.")
final class PasswordCommand implements Callable<Integer> {

  private static final int MIN_CHARS = 12;
  private static final int MAX_CHARS = 1_000;
  private static final int SALT_BYTES = 16;

  private final Terminal terminal;

  PasswordCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandFailedException, IOException {
    Optional<Console> person =
        terminal.in() == System.in
            ? Optional.ofNullable(System.console()).filter(PasswordCommand::isTerminal)
            : Optional.empty();
    CharSequence password = person.isPresent() ? typed(person.get()) : read();
    if (password.length() < MIN_CHARS || password.length() > MAX_CHARS) {
      throw new CommandFailedException(
          ExitCode.NOT_WELL, "a password has at least " + MIN_CHARS + " characters");
    }
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    terminal.out().println(PasswordHash.of(password, salt, PasswordHash.ROUNDS).text());
    terminal.out().flush();
    return ExitCode.DONE;
  }

  /**
   * Newer Javas have a console even where nobody sits before it; older ones have no such method.
   */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException older) {
      return true;
    }
  }

  /** From a person, unseen. */
  private static CharSequence typed(Console console) throws CommandFailedException {
    char[] once = console.readPassword("Password: ");
    char[] again = once == null ? null : console.readPassword("Once more: ");
    if (again == null) {
      throw new CommandFailedException(ExitCode.NOT_WELL, "no password was typed");
    }
    if (!CharBuffer.wrap(once).equals(CharBuffer.wrap(again))) {
      throw new CommandFailedException(ExitCode.NOT_WELL, "the two are not the same");
    }
    return CharBuffer.wrap(once);
  }

  /** From a script: the first line. */
  private CharSequence read() throws CommandFailedException, IOException {
    String line =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)).readLine();
    if (line == null) {
      throw new CommandFailedException(ExitCode.NOT_WELL, "no password was given on stdin");
    }
    return line;
  }
}
