package dev.headset.app.platforms;

import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.testkit.scenario.Change;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import dev.headset.text.Formatted;
import dev.headset.text.Style;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opentest4j.TestAbortedException;

/** A customer and an associate send one another one thing of each kind. */
final class RelayTrial {

  static final String DROPPED = "dropped";

  private static final String EWA = "Ewa";
  private static final String ANNA = "Anna";
  private static final String NONE = "not there to be sent";

  private final PlatformStage stage;
  private final StaffThread thread;
  private final Map<String, String> outcomes = new LinkedHashMap<>();
  private int count;

  RelayTrial(PlatformStage stage) {
    this.stage = stage;
    stage.arrives(EWA, Optional.of("en"));
    stage.customerSpeaks(EWA, Sent.text("/associate"));
    stage.settle();
    this.thread = stage.threads().get(0);
    Button claim = stage.card(thread).buttons().get(0).get(0);
    stage.staffPresses(ANNA, thread, claim);
    stage.settle();
  }

  Map<String, String> outcomes() {
    both("text", words("It is here."), List.of());
    both("formatted text", Formatted.in(Style.BOLD, "It is here."), List.of());
    both("reply", words("An answer."), List.of(), true);
    for (Attachment.Kind kind : Attachment.Kind.values()) {
      if (kind != Attachment.Kind.OTHER) {
        both(name(kind), Formatted.EMPTY, List.of(new Sent.File(kind, called(kind))));
      }
    }
    both("album", words("Both."), List.of(picture("one.jpg"), picture("two.jpg")));
    change("edit", id -> new Change.Edit(id, words("It reads otherwise now.")));
    change("deletion", Change.Deletion::new);
    change("reaction", id -> new Change.Feeling(id, "👍", true));
    return outcomes;
  }

  private static Formatted words(String text) {
    return Formatted.plain(text);
  }

  private static Sent.File picture(String name) {
    return new Sent.File(Attachment.Kind.PHOTO, name);
  }

  private static String name(Attachment.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A picture that has a name is sent as a file on Telegram. */
  private static String called(Attachment.Kind kind) {
    return kind == Attachment.Kind.PHOTO ? "" : "Tom";
  }

  private void both(String kind, Formatted words, List<Sent.File> files) {
    both(kind, words, files, false);
  }

  private void both(String kind, Formatted words, List<Sent.File> files, boolean answers) {
    outcomes.put(kind + ", customer", outcome(words, files, answers, true));
    outcomes.put(kind + ", associate", outcome(words, files, answers, false));
    stage.pass(Duration.ofMinutes(1));
  }

  private String outcome(
      Formatted words, List<Sent.File> files, boolean answers, boolean byCustomer) {
    Optional<String> answered = answers ? Optional.of(lastOwn(byCustomer).id()) : Optional.empty();
    Sent sent = new Sent(words, files, answered, Optional.empty());
    List<Posted> news;
    try {
      news = news(byCustomer, () -> send(sent, byCustomer));
    } catch (TestAbortedException nothingOfThatKind) {
      return NONE;
    }
    return judged(sent, news);
  }

  private void send(Sent sent, boolean byCustomer) {
    if (byCustomer) {
      stage.customerSpeaks(EWA, sent);
    } else {
      stage.staffSpeaks(ANNA, thread, sent);
    }
  }

  private static String judged(Sent sent, List<Posted> news) {
    if (news.isEmpty()) {
      return DROPPED;
    }
    Posted first = news.get(0);
    int files = news.stream().mapToInt(each -> each.message().files().size()).sum();
    if (!sent.files().isEmpty() && files == 0) {
      return "in words: " + first.message().text().strip();
    }
    if (!sent.files().isEmpty()) {
      return files == 1 ? judged(sent.files().get(0), news) : "as " + files + " files, together";
    }
    if (sent.answers().isPresent()) {
      return first.message().replyTo().isPresent() ? "as itself" : "with a quote";
    }
    return first.message().formatted().equals(sent.words())
        ? "as itself"
        : "in words: " + first.message().text().strip();
  }

  /** Telegram tells of each file of which kind it is. */
  private static String judged(Sent.File sent, List<Posted> news) {
    return news.stream()
            .flatMap(each -> each.message().files().stream())
            .anyMatch(each -> each.mediaType().replace('_', ' ').equals(name(sent.kind())))
        ? "as itself"
        : "as a file";
  }

  private interface Making {
    Change of(String id);
  }

  private void change(String kind, Making making) {
    outcomes.put(kind + ", customer", changed(making, true));
    outcomes.put(kind + ", associate", changed(making, false));
    stage.pass(Duration.ofMinutes(1));
  }

  private String changed(Making making, boolean byCustomer) {
    count++;
    boolean feels = making.of("") instanceof Change.Feeling;
    send(Sent.text("It is number " + count + "."), byCustomer != feels);
    stage.settle();
    List<Posted> before = chat(!byCustomer);
    String id = feels ? lastShown(byCustomer).id() : lastOwn(byCustomer).id();
    List<Posted> news;
    try {
      news = news(byCustomer, () -> change(making.of(id), byCustomer));
    } catch (TestAbortedException nothingOfThatKind) {
      return "told to no bot";
    }
    if (!news.isEmpty()) {
      return "in words: " + news.get(0).message().text().strip().replace("\n", " ");
    }
    List<Posted> after = chat(!byCustomer);
    if (after.equals(before)) {
      return DROPPED;
    }
    return after.size() < before.size() ? "taken away" : "as itself";
  }

  private void change(Change change, boolean byCustomer) {
    if (byCustomer) {
      stage.customerChanges(EWA, change);
    } else {
      stage.staffChanges(ANNA, thread, change);
    }
  }

  /** What the bot has written on the other side by then. */
  private List<Posted> news(boolean byCustomer, Runnable act) {
    Set<String> known = new HashSet<>();
    chat(!byCustomer).forEach(each -> known.add(each.id()));
    act.run();
    stage.settle();
    List<Posted> news = new ArrayList<>();
    for (Posted each : chat(!byCustomer)) {
      if (each.byBot() && !known.contains(each.id())) {
        news.add(each);
      }
    }
    return news;
  }

  private List<Posted> chat(boolean ofCustomer) {
    return ofCustomer ? stage.chatOf(EWA) : stage.inThread(thread);
  }

  private Posted lastOwn(boolean byCustomer) {
    return last(byCustomer, false);
  }

  private Posted lastShown(boolean toCustomer) {
    return last(toCustomer, true);
  }

  private Posted last(boolean ofCustomer, boolean byBot) {
    return chat(ofCustomer).stream()
        .filter(each -> each.byBot() == byBot)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
