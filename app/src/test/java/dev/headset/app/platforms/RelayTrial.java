package dev.headset.app.platforms;

import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.testkit.scenario.Change;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import dev.headset.text.Formatted;
import dev.headset.text.Span;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opentest4j.TestAbortedException;

/** A customer and an associate send one another one thing of each kind. */
final class RelayTrial {

  private static final String EWA = "Ewa";
  private static final String ANNA = "Anna";
  private static final String NONE = "not there to be sent";

  private static final Formatted CODE =
      new Formatted("boil();", List.of(new Span(0, 7, Style.PRE, "java")));
  private static final Formatted LINK =
      new Formatted(
          "It is here.", List.of(new Span(6, 10, Style.LINK, "https://shop.example/kettle")));

  /** More than Discord takes in a message, and less than Telegram does. */
  private static final String LONG =
      IntStream.rangeClosed(1, 60)
          .mapToObj(line -> line + ". the kettle was put on the hob, and did not boil")
          .collect(Collectors.joining("\n"));

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
    both("long text", words(LONG), List.of());
    both("formatted text", Formatted.in(Style.BOLD, "It is here."), List.of());
    both("code block", CODE, List.of());
    both("spoiler", Formatted.in(Style.SPOILER, "It is here."), List.of());
    both("named link", LINK, List.of());
    odd(Oddity.LINK_PREVIEW);
    odd(Oddity.MENTION);
    odd(Oddity.CUSTOM_EMOJI);
    odd(Oddity.EMBED);
    both("reply", words("An answer."), List.of(), true);
    for (Attachment.Kind kind : Attachment.Kind.values()) {
      if (kind != Attachment.Kind.OTHER) {
        both(RelayVerdict.name(kind), Formatted.EMPTY, List.of(new Sent.File(kind, called(kind))));
      }
    }
    both("album", words("Both."), List.of(picture("one.jpg"), picture("two.jpg")));
    forwards("forward", words("It is here."), List.of());
    forwards("forward with a file", words("It is here."), List.of(picture("door.jpg")));
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
    return outcome(new Sent(words, files, answered, Optional.empty()), byCustomer);
  }

  private String outcome(Sent sent, boolean byCustomer) {
    List<Posted> news;
    try {
      news = news(byCustomer, () -> send(sent, byCustomer));
    } catch (TestAbortedException nothingOfThatKind) {
      return NONE;
    }
    return RelayVerdict.on(sent, news);
  }

  private void forwards(String kind, Formatted words, List<Sent.File> files) {
    Sent sent = new Sent(words, files, Optional.empty(), Optional.of("Tom"));
    outcomes.put(kind + ", customer", outcome(sent, true));
    outcomes.put(kind + ", associate", outcome(sent, false));
    stage.pass(Duration.ofMinutes(1));
  }

  private void odd(Oddity oddity) {
    String kind = oddity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    outcomes.put(kind + ", customer", odd(oddity, true));
    outcomes.put(kind + ", associate", odd(oddity, false));
    stage.pass(Duration.ofMinutes(1));
  }

  private String odd(Oddity oddity, boolean byCustomer) {
    try {
      return RelayVerdict.inWords(news(byCustomer, () -> send(oddity, byCustomer)));
    } catch (TestAbortedException nothingOfThatKind) {
      return NONE;
    }
  }

  private void send(Oddity oddity, boolean byCustomer) {
    if (byCustomer) {
      stage.customerSendsOdd(EWA, oddity);
    } else {
      stage.staffSendsOdd(ANNA, thread, oddity);
    }
  }

  private void send(Sent sent, boolean byCustomer) {
    if (byCustomer) {
      stage.customerSpeaks(EWA, sent);
    } else {
      stage.staffSpeaks(ANNA, thread, sent);
    }
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
      return RelayVerdict.inWords(news);
    }
    List<Posted> after = chat(!byCustomer);
    if (after.equals(before)) {
      return RelayVerdict.DROPPED;
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
