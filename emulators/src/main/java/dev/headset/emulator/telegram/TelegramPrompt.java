package dev.headset.emulator.telegram;

import dev.headset.emulator.ChatPrompt;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bot tried by hand: lines are what customers and associates do in Telegram. Somebody who is
 * named for the first time comes into being, and into the desk's group where they act there.
 *
 * <p>Safe for use by two threads, one that takes and one that shows.
 */
public final class TelegramPrompt implements ChatPrompt {

  private static final String NAME = "(?<name>\\p{L}[\\p{L}\\p{N}'-]*)";
  private static final String PLACE = "(?<place>[^:\"]+?)";

  private final TelegramEmulator emulator;
  private final EmulatedBot bot;
  private final TelegramGroup desk;
  private final PromptView view;
  private final Map<String, TelegramUser> people = new LinkedHashMap<>();
  private final Map<String, Long> lastOwn = new LinkedHashMap<>();
  private final List<Line> lines =
      List.of(
          new Line(NAME + " in " + PLACE + ": ?(?<text>.+)", this::writesAtDesk),
          new Line(NAME + " presses \"(?<label>.+)\" in " + PLACE, this::pressesAtDesk),
          new Line(NAME + " presses \"(?<label>.+)\"", this::presses),
          new Line(NAME + " opens the chat( with (?<payload>[\\w-]{1,64}))?", this::opens),
          new Line(NAME + " sends (?<file>.+)", this::sends),
          new Line(NAME + " edits: ?(?<text>.+)", this::edits),
          new Line(NAME + " blocks the bot", line -> person(line).blocks(bot())),
          new Line(NAME + " unblocks the bot", line -> person(line).unblocks(bot())),
          new Line(NAME + ": ?(?<text>.+)", this::writes));

  /** Lets people write to {@code bot} and, as staff, in {@code desk}. */
  public TelegramPrompt(TelegramEmulator emulator, EmulatedBot bot, TelegramGroup desk) {
    this.emulator = emulator;
    this.bot = bot;
    this.desk = desk;
    this.view = new PromptView(bot, desk);
  }

  @Override
  public boolean take(String line, PrintWriter out) {
    for (Line one : lines) {
      Matcher found = one.pattern.matcher(line.strip());
      if (found.matches()) {
        act(one, found, out);
        return true;
      }
    }
    return false;
  }

  @Override
  public void show(PrintWriter out) {
    view.show(out);
  }

  @Override
  public String help() {
    return """
        Ewa opens the chat                 presses Start; "with track" follows a deep link
        Ewa: where is my parcel?           writes to the bot
        Ewa presses "Label"                presses the newest button of that name
        Ewa sends bill.pdf                 sends a file from this machine, a picture as a photo
        Ewa edits: where is my order?      changes what she wrote last
        Ewa blocks the bot                 and "unblocks the bot"
        Anna in HS-7K3F-9QMD: hello        writes in the topic with this in its name
        Anna in desk: /queue               writes outside all topics
        Anna presses "Claim" in HS-7K3F    presses a button there
        """;
  }

  private void act(Line line, Matcher found, PrintWriter out) {
    try {
      line.action.act(found);
    } catch (IllegalStateException | NoSuchElementException notPossible) {
      out.println("(" + notPossible.getMessage() + ")");
    } catch (IOException unreadable) {
      out.println("(that file can't be read: " + unreadable.getMessage() + ")");
    }
  }

  private void opens(Matcher line) {
    String payload = group(line, "payload");
    if (payload.isEmpty()) {
      person(line).startsBot(bot);
    } else {
      person(line).startsBot(bot, payload);
    }
  }

  private void writes(Matcher line) {
    lastOwn.put(key(line), person(line).writes(bot, group(line, "text")));
  }

  private void edits(Matcher line) {
    Long last = lastOwn.get(key(line));
    if (last == null) {
      throw new IllegalStateException(group(line, "name") + " has written nothing yet");
    }
    person(line).edits(bot, last, group(line, "text"));
  }

  private void sends(Matcher line) throws IOException {
    Path file = Path.of(group(line, "file"));
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    boolean picture = name.toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)");
    String type =
        Optional.ofNullable(Files.probeContentType(file)).orElse("application/octet-stream");
    person(line)
        .sends(
            bot,
            picture ? TelegramContent.photo(bytes) : TelegramContent.document(name, type, bytes));
  }

  private void presses(Matcher line) {
    view.watch(group(line, "name"), person(line).pressesLabel(bot, group(line, "label")));
  }

  private void writesAtDesk(Matcher line) {
    associate(line).writes(place(line), group(line, "text"));
  }

  private void pressesAtDesk(Matcher line) {
    view.watch(
        group(line, "name"), associate(line).pressesLabel(place(line), group(line, "label")));
  }

  private TelegramPlace place(Matcher line) {
    String words = group(line, "place");
    if (words.equalsIgnoreCase("desk")) {
      return desk;
    }
    return desk.topicNamed(words)
        .orElseThrow(() -> new NoSuchElementException("no topic is called " + words));
  }

  private TelegramUser associate(Matcher line) {
    TelegramUser person = someone(line);
    if (!desk.hasMember(person.id())) {
      desk.adds(person);
    }
    return person;
  }

  private TelegramUser person(Matcher line) {
    TelegramUser person = someone(line);
    view.follow(person);
    return person;
  }

  private TelegramUser someone(Matcher line) {
    return people.computeIfAbsent(
        key(line), unseen -> emulator.user(group(line, "name"), Optional.empty()));
  }

  private EmulatedBot bot() {
    return bot;
  }

  private static String key(Matcher line) {
    return group(line, "name").toLowerCase(Locale.ROOT);
  }

  private static String group(Matcher line, String name) {
    return Optional.ofNullable(line.group(name)).orElse("");
  }

  private interface Action {
    void act(Matcher line) throws IOException;
  }

  private record Line(Pattern pattern, Action action) {
    private Line(String pattern, Action action) {
      this(Pattern.compile(pattern), action);
    }
  }
}
