package dev.headset.emulator.discord;

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
 * A bot tried by hand: lines are what customers and associates do in Discord. Somebody who is named
 * for the first time comes into being and into the guild, and may see the desk's channel once they
 * act there.
 *
 * <p>Safe for use by two threads, one that takes and one that shows.
 */
public final class DiscordPrompt implements ChatPrompt {

  private static final String NAME = "(?<name>\\p{L}[\\p{L}\\p{N}'-]*)";
  private static final String PLACE = "(?<place>[^:\"]+?)";

  private final DiscordEmulator emulator;
  private final EmulatedBot bot;
  private final DiscordGuild guild;
  private final List<DiscordChannel> desks;
  private final PromptView view;
  private final Map<String, DiscordUser> people = new LinkedHashMap<>();
  private final Map<String, DiscordMessage> lastOwn = new LinkedHashMap<>();
  private final Map<String, DiscordInteraction> lastPress = new LinkedHashMap<>();
  private final List<Line> lines =
      List.of(
          new Line(NAME + " in " + PLACE + ": ?(?<text>.+)", this::writesAtDesk),
          new Line(NAME + " presses \"(?<label>.+)\" in " + PLACE, this::pressesAtDesk),
          new Line(NAME + " presses \"(?<label>.+)\"", this::presses),
          new Line(NAME + " fills in: ?(?<text>.+)", this::fillsIn),
          new Line(NAME + " opens the chat", line -> view().follow(direct(line), name(line))),
          new Line(NAME + " sends (?<file>.+)", this::sends),
          new Line(NAME + " edits: ?(?<text>.+)", this::edits),
          new Line(NAME + " closes DMs", line -> someone(line).closesDms()),
          new Line(NAME + " opens DMs", line -> someone(line).opensDms()),
          new Line(NAME + ": ?(?<text>.+)", this::writes));

  /** Lets people write to {@code bot} and, as staff, in {@code desk}, a channel of the guild. */
  public DiscordPrompt(
      DiscordEmulator emulator, EmulatedBot bot, DiscordGuild guild, DiscordChannel desk) {
    this(emulator, bot, guild, List.of(desk));
  }

  /** The same with several channels for staff; "desk" in a line is the first. */
  public DiscordPrompt(
      DiscordEmulator emulator, EmulatedBot bot, DiscordGuild guild, List<DiscordChannel> desks) {
    this.emulator = emulator;
    this.bot = bot;
    this.guild = guild;
    this.desks = List.copyOf(desks);
    this.view = new PromptView(this.desks);
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
        Ewa: where is my parcel?           writes to the bot
        Ewa: /start                        runs a slash command that the bot has registered
        Ewa presses "Label"                presses the newest button of that name
        Ewa fills in: it came broken       sends off the form that a press has opened
        Ewa sends bill.pdf                 sends a file from this machine
        Ewa edits: where is my order?      changes what she wrote last
        Ewa closes DMs                     and "opens DMs"
        Anna in HS-7K3F-9QMD: hello        writes in the thread with this in its name
        Anna in desk: /queue               writes, or runs a command, in the desk's channel
        Anna presses "Claim" in HS-7K3F    presses a button there
        """;
  }

  private void act(Line line, Matcher found, PrintWriter out) {
    try {
      line.action.act(found);
    } catch (IllegalStateException | NoSuchElementException notPossible) {
      out.println("(" + notPossible.getMessage() + ")");
    } catch (NumberFormatException notANumber) {
      out.println("(this option takes a number)");
    } catch (IOException unreadable) {
      out.println("(that file can't be read: " + unreadable.getMessage() + ")");
    }
  }

  private void writes(Matcher line) {
    says(line, direct(line));
  }

  private void writesAtDesk(Matcher line) {
    associate(line);
    says(line, place(line));
  }

  private void says(Matcher line, Place place) {
    String text = group(line, "text");
    if (text.startsWith("/")) {
      noted(line, someone(line).runs(place, text));
    } else {
      lastOwn.put(key(line), someone(line).writes(place, text));
    }
  }

  private void edits(Matcher line) {
    DiscordMessage last = lastOwn.get(key(line));
    if (last == null) {
      throw new IllegalStateException(name(line) + " has written nothing yet");
    }
    someone(line).edits(last, group(line, "text"));
  }

  private void sends(Matcher line) throws IOException {
    Path file = Path.of(group(line, "file"));
    String type =
        Optional.ofNullable(Files.probeContentType(file)).orElse("application/octet-stream");
    byte[] bytes = Files.readAllBytes(file);
    someone(line)
        .sends(direct(line), "", new DiscordFile(file.getFileName().toString(), type, bytes));
  }

  private void presses(Matcher line) {
    press(line, direct(line));
  }

  private void pressesAtDesk(Matcher line) {
    associate(line);
    press(line, place(line));
  }

  /** The newest message there that has the button; a thread's card may stand above the thread. */
  private void press(Matcher line, Place place) {
    String label = group(line, "label");
    DiscordUser person = someone(line);
    DiscordMessage message =
        newest(place, label)
            .or(() -> desks.stream().flatMap(desk -> newest(desk, label).stream()).findFirst())
            .orElseThrow(() -> new NoSuchElementException("no button says \"" + label + "\""));
    noted(line, person.presses(message, label));
  }

  private static Optional<DiscordMessage> newest(Place place, String label) {
    return place.messages().stream()
        .filter(message -> message.button(label).isPresent())
        .reduce((older, newer) -> newer);
  }

  private void noted(Matcher line, DiscordInteraction interaction) {
    lastPress.put(key(line), interaction);
    view.watch(name(line), interaction);
  }

  private void fillsIn(Matcher line) {
    DiscordInteraction press = lastPress.get(key(line));
    if (press == null || press.modal().isEmpty()) {
      throw new IllegalStateException("no form is open for " + name(line));
    }
    String first = press.modal().get().inputs().keySet().stream().findFirst().orElseThrow();
    noted(line, press.submits(Map.of(first, group(line, "text"))));
  }

  private Place place(Matcher line) {
    String words = group(line, "place");
    if (words.equalsIgnoreCase("desk")) {
      return desks.get(0);
    }
    Optional<DiscordChannel> named =
        desks.stream().filter(desk -> desk.name().equalsIgnoreCase(words)).findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    return desks.stream()
        .flatMap(desk -> desk.threads().stream())
        .filter(thread -> thread.name().contains(words))
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new NoSuchElementException("no thread is called " + words));
  }

  private DirectChat direct(Matcher line) {
    DirectChat chat = someone(line).chatWith(bot);
    view.follow(chat, name(line));
    return chat;
  }

  private void associate(Matcher line) {
    desks.forEach(desk -> desk.allows(someone(line), Permission.VIEW_CHANNEL));
  }

  private DiscordUser someone(Matcher line) {
    return people.computeIfAbsent(
        key(line),
        unseen -> {
          DiscordUser person = emulator.user(name(line), "en-US");
          guild.member(person);
          return person;
        });
  }

  private PromptView view() {
    return view;
  }

  private static String key(Matcher line) {
    return name(line).toLowerCase(Locale.ROOT);
  }

  private static String name(Matcher line) {
    return group(line, "name");
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
