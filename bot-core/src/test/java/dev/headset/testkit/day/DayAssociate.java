package dev.headset.testkit.day;

import dev.headset.platform.Address;
import dev.headset.platform.Button;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.Speaker;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * An associate: claims the case that has waited longest, greets, answers what the customer writes,
 * notes, takes back, corrects, hands over to the other team now and then, and closes.
 */
final class DayAssociate {

  private static final int AT_ONCE = 3;

  private final Day day;
  private final Person person;
  private final Address channel;
  private final Random dice;
  private final Map<Address, Work> mine = new LinkedHashMap<>();
  private final Map<Address, Integer> seen = new HashMap<>();
  private int count;

  /** A case in hand. */
  private record Work(Talk talk, int roundsLeft) {}

  DayAssociate(Day day, Person person, Address channel, long seed) {
    this.day = day;
    this.person = person;
    this.channel = channel;
    this.dice = new Random(seed);
  }

  void look() {
    List.copyOf(mine.keySet()).forEach(this::work);
    if (mine.size() < AT_ONCE) {
      waiting().ifPresent(this::claim);
    }
    day.after(Duration.ofSeconds(15 + dice.nextInt(20)), this::look);
  }

  private Optional<Address> waiting() {
    return day.threads(channel).stream()
        .filter(thread -> !mine.containsKey(thread))
        .filter(thread -> claimButton(thread).isPresent())
        .findFirst();
  }

  private Optional<Button> claimButton(Address thread) {
    return day.inThread(thread, 0).stream()
        .findFirst()
        .flatMap(
            card ->
                card.message().buttons().stream()
                    .flatMap(List::stream)
                    .filter(button -> button.label().contains("Claim"))
                    .findFirst());
  }

  private void claim(Address thread) {
    Optional<Talk> talk = day.talkIn(thread);
    Optional<Button> claim = claimButton(thread); // may be gone since it was looked for
    if (talk.isEmpty() || claim.isEmpty()) {
      return;
    }
    day.press(thread, person, claim.get().id());
    seen.put(thread, day.inThread(thread, 0).size());
    if (day.isOurs(thread, person)) {
      mine.put(thread, new Work(talk.get(), 2 + dice.nextInt(3)));
      say(thread, talk.get(), "hello, I have read it all");
    }
  }

  private void work(Address thread) {
    List<SentLine> news = day.inThread(thread, seen.getOrDefault(thread, 0));
    Work work = mine.get(thread);
    boolean nothingToDo = news.isEmpty() && work.roundsLeft() > 0 && dice.nextInt(20) > 0;
    if (nothingToDo) {
      return;
    }
    if (!day.isOurs(thread, person)) {
      mine.remove(thread);
      return;
    }
    seen.merge(thread, news.size(), Integer::sum);
    boolean spoken =
        news.stream().anyMatch(line -> line.message().from() instanceof Speaker.Customer);
    if (spoken && work.roundsLeft() > 0) {
      answer(thread, work.talk());
      mine.put(thread, new Work(work.talk(), work.roundsLeft() - 1));
    } else if (work.roundsLeft() == 0) {
      end(thread);
    } else if (!spoken) {
      mine.put(thread, new Work(work.talk(), work.roundsLeft() - 1));
    }
  }

  private void answer(Address thread, Talk talk) {
    switch (dice.nextInt(12)) {
      case 0 -> command(thread, "/note they sound upset");
      case 1 -> {
        say(thread, talk, "this was meant for somebody else");
        undo(thread, talk);
      }
      case 2 -> {
        say(thread, talk, "it comes on Monday");
        correct(thread, talk);
      }
      default -> {}
    }
    int lines = 1 + dice.nextInt(2);
    for (int i = 0; i < lines; i++) {
      say(thread, talk, "answer number " + count);
    }
  }

  private void end(Address thread) {
    mine.remove(thread);
    command(thread, dice.nextInt(12) == 0 ? "/transfer " + day.otherTeam(channel) : "/close");
  }

  private void say(Address thread, Talk talk, String words) {
    String token = "a" + person.name() + "-" + count++;
    String text = words + " " + token;
    MessageId message = day.say(thread, person, text);
    talk.said(day.now(), Optional.of(person.name()), message, token, text, Talk.State.SAID);
  }

  private void undo(Address thread, Talk talk) {
    command(thread, "/undo");
    talk.last(Optional.of(person.name()))
        .ifPresent(last -> talk.replace(last, last.in(Talk.State.TAKEN_BACK)));
  }

  private void correct(Address thread, Talk talk) {
    Talk.Line last = talk.last(Optional.of(person.name())).orElseThrow();
    String text = last.text() + " (corrected)";
    talk.replace(last, last.now(text));
    day.edit(thread, person, last.message(), text);
  }

  private void command(Address thread, String command) {
    day.say(thread, person, command);
  }
}
