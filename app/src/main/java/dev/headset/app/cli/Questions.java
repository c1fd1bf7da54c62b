package dev.headset.app.cli;

import dev.headset.app.starter.WrongAnswerException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks at the terminal, a line each. An empty line, or none, takes the answer in brackets. */
final class Questions {

  private static final int MAX_TRIES = 5;

  /** Reads an answer. */
  interface Form<T> {

    T read(String typed) throws WrongAnswerException;
  }

  private final Terminal terminal;
  private final BufferedReader typed;

  Questions(Terminal terminal) {
    this.terminal = terminal;
    this.typed = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
  }

  /** Asks until there is an answer that can be taken, a few times at the most. */
  <T> T ask(String question, String otherwise, Form<T> form) throws CommandFailedException {
    String shown = question + (otherwise.isEmpty() ? "" : " [" + otherwise + "]") + " ";
    String last = "";
    for (int tries = 0; tries < MAX_TRIES; tries++) {
      terminal.out().print(shown);
      terminal.out().flush();
      Optional<String> line = line();
      if (line.isEmpty()) {
        terminal.out().println();
      }
      try {
        return form.read(line.filter(each -> !each.isBlank()).orElse(otherwise));
      } catch (WrongAnswerException e) {
        last = e.getMessage();
        terminal.out().println(Sentence.of(last));
      }
    }
    throw new CommandFailedException(ExitCode.USAGE, last);
  }

  private Optional<String> line() throws CommandFailedException {
    try {
      return Optional.ofNullable(typed.readLine());
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.USAGE, "what is typed can't be read: " + e.getMessage(), e);
    }
  }
}
