package dev.headset.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.conversation.Playbook;
import dev.headset.text.Language;
import dev.headset.understanding.Utterance;
import dev.headset.understanding.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how the bot would understand a text: one JSON object a line. */
@Command(name = "ask", description = "Tells how the bot would understand a text, as JSON.")
final class AskCommand implements Callable<Integer> {

  private static final double THOUSAND = 1_000;

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(
      names = "--lang",
      paramLabel = "xx",
      description = "The text's language, in place of detecting it.")
  private @Nullable String language;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Reads a text a line (UTF-8) and keeps their order.")
  private @Nullable Path batch;

  @Parameters(paramLabel = "TEXT", arity = "0..*", description = "What a customer might type.")
  private List<String> words = List.of();

  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final ObjectMapper json = new ObjectMapper();

  AskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException, CommandFailedException {
    if ((batch == null) == words.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "ask takes a text, or --batch and a file with a text a line");
    }
    Playbook playbook = config.withoutPlatforms(terminal).playbook();
    Path file = batch;
    if (file == null) {
      answer(playbook, String.join(" ", words));
    } else {
      answerAll(playbook, file);
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private void answerAll(Playbook playbook, Path file) throws CommandFailedException {
    for (String line : lines(file)) {
      answer(playbook, line);
    }
  }

  /**
   * Lines end at line feeds alone: a text may hold a lone carriage return, and answers must keep in
   * step with the file. A byte that is no UTF-8 becomes U+FFFD.
   */
  private static List<String> lines(Path file) throws CommandFailedException {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1);
      int count = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
      return Arrays.stream(lines, 0, count)
          .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
          .toList();
    } catch (IOException e) {
      throw new CommandFailedException(ExitCode.USAGE, "the file " + file + " can't be read", e);
    }
  }

  private void answer(Playbook playbook, String text) {
    Optional<Language> named = named(playbook);
    Verdict verdict =
        playbook
            .understanding()
            .understand(
                new Utterance(
                    text,
                    named.orElseGet(playbook::defaultLanguage),
                    named.isPresent(),
                    Optional.empty()));
    terminal.out().println(write(text, verdict));
  }

  private Optional<Language> named(Playbook playbook) {
    String code = language;
    if (code == null) {
      return Optional.empty();
    }
    Language named = new Language(code.toLowerCase(Locale.ROOT));
    if (!playbook.languages().contains(named)) {
      throw new ParameterException(
          spec.commandLine(),
          "--lang takes one of the bot's languages: "
              + String.join(", ", playbook.languages().stream().map(Language::code).toList()));
    }
    return Optional.of(named);
  }

  private String write(String text, Verdict verdict) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("text", text);
    line.put("language", verdict.language().code());
    line.put("kind", verdict.kind().name().toLowerCase(Locale.ROOT));
    line.put("topic", verdict.topic().map(topic -> topic.value()).orElse(null));
    line.put("confidence", rounded(verdict.confidence()));
    line.put("candidates", verdict.candidates().stream().map(AskCommand::candidate).toList());
    try {
      return json.writeValueAsString(line);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers can always be written", impossible);
    }
  }

  private static Map<String, Object> candidate(Verdict.Candidate candidate) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("topic", candidate.topic().value());
    written.put("confidence", rounded(candidate.confidence()));
    return written;
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * THOUSAND) / THOUSAND;
  }
}
