package dev.headset.testkit.day;

import dev.headset.platform.Button;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A customer: tells what is wrong, asks for a person, adds to it while waiting, answers each of the
 * associate's messages with a few of theirs, changes or takes back some, and rates the help.
 */
final class DayCustomer {

  private static final List<String> PROBLEMS_EN =
      List.of("my card was declined", "where is my parcel?", "I forgot my password");
  private static final List<String> PROBLEMS_PL =
      List.of("odrzuciło moją kartę", "gdzie jest moja paczka?", "zapomniałam hasła");

  private final Day day;
  private final Person person;
  private final Talk talk;
  private final Random dice;
  private final boolean polish;
  private int read;
  private int count;
  private int idle;
  private Stage stage = Stage.NEW;

  private enum Stage {
    NEW,
    WITH_BOT,
    ASKED,
    DONE
  }

  DayCustomer(Day day, Person person, long seed) {
    this.day = day;
    this.person = person;
    this.talk = new Talk(person);
    this.dice = new Random(seed);
    this.polish = person.language().filter("pl"::equals).isPresent();
  }

  Talk talk() {
    return talk;
  }

  void look() {
    switch (stage) {
      case NEW -> tellProblem();
      case WITH_BOT -> ask();
      case ASKED -> follow();
      case DONE -> {}
    }
    if (stage != Stage.DONE) {
      day.after(Duration.ofSeconds(10 + dice.nextInt(30)), this::look);
    }
  }

  private void tellProblem() {
    List<String> problems = polish ? PROBLEMS_PL : PROBLEMS_EN;
    say(problems.get(dice.nextInt(problems.size())));
    stage = Stage.WITH_BOT;
  }

  private void ask() {
    say(
        polish
            ? "Czy możesz połączyć mnie z konsultantem?"
            : "Can you connect me to an associate?");
    stage = Stage.ASKED;
  }

  private void follow() {
    List<SentLine> news = day.chat(person, read);
    read += news.size();
    idle = news.isEmpty() ? idle + 1 : 0;
    Optional<Button> rating =
        news.stream()
            .flatMap(line -> line.message().buttons().stream().flatMap(List::stream))
            .filter(button -> button.label().contains("⭐") || button.label().equals("5"))
            .findFirst();
    if (rating.isPresent()) {
      day.press(day.chatOf(person), person, rating.get().id());
      stage = Stage.DONE;
    } else if (news.stream().anyMatch(line -> line.message().from() instanceof Speaker.Associate)) {
      answer();
    } else if (dice.nextInt(12) == 0 && idle < 3) {
      sayMore();
    }
  }

  private void answer() {
    int lines = 1 + dice.nextInt(4);
    for (int i = 0; i < lines; i++) {
      day.after(Duration.ofSeconds(2L * i), this::sayMore);
    }
    if (dice.nextInt(10) == 0) {
      day.after(Duration.ofSeconds(2L * lines + 3), this::changeLast);
    }
  }

  private void sayMore() {
    if (stage == Stage.ASKED) {
      say(polish ? "szczegół numer " + count : "detail number " + count);
    }
  }

  private void say(String words) {
    String token = "c" + person.name().substring(1) + "-" + count++;
    String text = stage == Stage.ASKED ? words + " " + token : words;
    boolean open = day.hasOpenCase(person.id());
    MessageId message = day.say(day.chatOf(person), person, text);
    talk.said(
        day.now(),
        Optional.empty(),
        message,
        token,
        text,
        open ? Talk.State.SAID : Talk.State.TO_BOT);
  }

  private void changeLast() {
    Optional<Talk.Line> last = talk.last(Optional.empty());
    if (stage != Stage.ASKED || last.isEmpty() || !last.get().text().contains(last.get().token())) {
      return;
    }
    String text = last.get().text() + " (corrected)";
    talk.replace(last.get(), last.get().now(text));
    day.edit(day.chatOf(person), person, last.get().message(), text);
  }
}
