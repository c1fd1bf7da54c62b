package dev.headset.bench.faults;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A customer who asks for a person, and the associate who claims the case; then both write to each
 * other, whatever befalls the bot. They do what people do when nothing happens: who got no greeting
 * comes again, and who pressed in vain presses again. What they wrote they do not repeat.
 */
final class Talk {

  private static final String WISH = "I want to talk to a real person, please";
  private static final String CLAIM = "Claim";
  private static final Duration LOOK = Duration.ofMillis(400);
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  /** Each says at least so much, so that no lane is empty. */
  private static final int LEAST = 2;

  private static final List<String> WORDS =
      List.of(
          "and what about the *other* parcel?",
          "dziękuję, już sprawdzam: zażółć gęślą jaźń",
          "it says \"_delivered_\", but `nothing` came 📦",
          "<b>still</b> the same & no change {name} %s",
          "one moment\nplease",
          "ok");

  private enum Stage {
    AWAY,
    COMING,
    WAITING,
    CALLED,
    TALKING
  }

  private final int number;
  private final Team team;
  private final Chat chat;
  private final Random random;
  private final Duration pause;
  private Stage stage = Stage.AWAY;
  private Optional<CaseThread> thread = Optional.empty();
  private long next;
  private long nextOfStaff;
  private long patient;
  private int byCustomer;
  private int byStaff;

  /**
   * Nobody has said a word.
   *
   * @param comes when the customer comes, in the time of {@link System#nanoTime}
   * @param pause about how long each is silent between two lines
   */
  Talk(int number, Team team, Chat chat, Random random, long comes, Duration pause) {
    this.number = number;
    this.team = team;
    this.chat = chat;
    this.random = random;
    this.next = comes;
    this.pause = pause;
  }

  /** How the customer of a talk is called. */
  static String customer(int number) {
    return "Ewa%03d".formatted(number);
  }

  /** Does what is due. */
  void goOn(long now, boolean mayEnd) {
    if (stage == Stage.TALKING) {
      talk(now, mayEnd);
    } else if (now >= next) {
      next = now + LOOK.toNanos();
      comeTogether(now);
    }
  }

  private void comeTogether(long now) {
    switch (stage) {
      case AWAY -> {
        stage = Stage.COMING;
        come(now);
      }
      case COMING -> {
        if (!chat.shown().isEmpty()) {
          chat.says(WISH);
          stage = Stage.WAITING;
        } else if (now >= patient) {
          come(now);
        }
      }
      case WAITING -> {
        thread = team.threadOf(customer(number));
        if (thread.isPresent()) {
          stage = Stage.CALLED;
          claim(now);
        }
      }
      case CALLED -> {
        if (chat.shown().stream().anyMatch(message -> message.text().contains(team.associate()))) {
          stage = Stage.TALKING;
          next = now + drawPause();
          nextOfStaff = now + drawPause();
        } else if (now >= patient) {
          claim(now);
        }
      }
      case TALKING -> throw new IllegalStateException("they have come together");
    }
  }

  private void come(long now) {
    patient = now + PATIENCE.toNanos();
    chat.opens(team.id());
  }

  private void claim(long now) {
    patient = now + PATIENCE.toNanos();
    thread.orElseThrow().presses(CLAIM);
  }

  private void talk(long now, boolean mayEnd) {
    if (now >= next && !(mayEnd && byCustomer >= LEAST)) {
      byCustomer++;
      chat.says(line(new Mark(number, false, byCustomer)));
      next = now + drawPause();
    }
    if (now >= nextOfStaff && !(mayEnd && byStaff >= LEAST)) {
      byStaff++;
      thread.orElseThrow().says(line(new Mark(number, true, byStaff)));
      nextOfStaff = now + drawPause();
    }
  }

  private String line(Mark mark) {
    return mark + " " + WORDS.get(random.nextInt(WORDS.size()));
  }

  private long drawPause() {
    return (long) (pause.toNanos() * (0.5 + random.nextDouble()));
  }

  /** Whether both have said what they wanted to. */
  boolean isOver() {
    return stage == Stage.TALKING && byCustomer >= LEAST && byStaff >= LEAST;
  }

  /** How far they have come, in a word. */
  String stage() {
    return stage.name();
  }

  /** How often a thread was opened for it though there was one already. */
  int threadsInVain() {
    return Math.max(0, team.threadsOf(customer(number)) - 1);
  }

  /** Whether the platform of its case's thread can't tell what is sent again. */
  boolean mayRepeat() {
    return thread.filter(CaseThread::mayRepeat).isPresent();
  }

  /** Both ways of their lines. */
  Stream<Lane> lanes() {
    return thread.stream()
        .flatMap(
            place ->
                Stream.of(
                    new Lane(number, false, byCustomer, place.shown(), place.mayRepeat()),
                    new Lane(number, true, byStaff, chat.shown(), chat.mayRepeat())));
  }
}
