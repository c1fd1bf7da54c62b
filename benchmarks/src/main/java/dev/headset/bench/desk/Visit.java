package dev.headset.bench.desk;

import dev.headset.platform.Address;
import dev.headset.platform.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** What one customer comes for, and what an associate does about it, a step at a time. */
final class Visit {

  private static final List<String> QUESTIONS =
      List.of(
          "where is my refund?",
          "I forgot my password",
          "the app shows a black screen on my TV",
          "zapomniałam hasła do konta",
          "kiedy dostanę zwrot pieniędzy?",
          "my card was declined twice",
          "how do I change my delivery address?");

  private static final List<String> MORE =
      List.of(
          "it was on Friday evening, just before nine",
          "I have tried that already and it changed nothing",
          "yes, the one that ends with 42",
          "it says error 1205 when I press pay",
          "could you also look at the other order, please?",
          "ok",
          "thank you, that is very kind of you");

  private static final List<String> REPLIES =
      List.of(
          "hello, I have read it all, give me a minute",
          "could you tell me which browser you use?",
          "I have sent it anew, it should be with you on Monday",
          "please try once more now",
          "I am sorry for the trouble, your money is on its way back");

  private final Desk desk;
  private final Person customer;
  private final Person associate;
  private final Random dice;
  private final Deque<Runnable> steps = new ArrayDeque<>();

  private Visit(Desk desk, Person customer, Person associate, long seed) {
    this.desk = desk;
    this.customer = customer;
    this.associate = associate;
    this.dice = new Random(seed);
  }

  /**
   * A visit. Of twenty, eight end with the bot's answer, four look up a parcel, seven want a
   * person, and one is left in the middle.
   *
   * @param number tells visits apart; the same number makes the same visit
   */
  static Visit of(Desk desk, int number) {
    Person customer = Desk.person("c" + number, "Customer " + number);
    Person associate = Desk.person("a" + number % 8, "Associate " + number % 8);
    Visit visit = new Visit(desk, customer, associate, number);
    int kind = number % 20;
    if (kind < 8) {
      visit.asks();
    } else if (kind < 12) {
      visit.looksUp();
    } else if (kind < 19) {
      visit.wantsAPerson();
    } else {
      visit.says("where is my parcel?");
    }
    return visit;
  }

  /** Does the next step; false once the visit is over. */
  boolean goOn() {
    Runnable step = steps.poll();
    if (step == null) {
      return false;
    }
    step.run();
    return true;
  }

  private void asks() {
    says(any(QUESTIONS));
    says(any(MORE));
    says("thanks, bye");
  }

  private void looksUp() {
    says("where is my parcel?");
    says("1042" + (1_000 + dice.nextInt(9_000)));
    presses("h:track:y");
  }

  private void wantsAPerson() {
    says(any(QUESTIONS));
    says("Can you connect me to an associate?");
    says("it was declined twice in your shop, and I was charged all the same");
    says("yesterday evening");
    says("I want my money back");
    inThread(thread -> desk.presses(associate, thread, "C"));
    int rounds = 3 + dice.nextInt(3);
    for (int round = 0; round < rounds; round++) {
      inThread(thread -> desk.says(associate, thread, any(REPLIES)));
      says(any(MORE));
      if (dice.nextBoolean()) {
        says(any(MORE));
      }
    }
    steps.add(this::closeAndRate);
    says("very kind and quick");
  }

  private void closeAndRate() {
    desk.openCase(customer)
        .ifPresent(
            open -> {
              desk.thread(customer).ifPresent(thread -> desk.says(associate, thread, "/close"));
              int score = 1 + dice.nextInt(5);
              desk.presses(customer, Desk.chatOf(customer), "r:" + open.number() + ":" + score);
            });
  }

  private void inThread(java.util.function.Consumer<Address> deed) {
    steps.add(() -> desk.thread(customer).ifPresent(deed));
  }

  private void says(String text) {
    steps.add(() -> desk.says(customer, Desk.chatOf(customer), text));
  }

  private void presses(String button) {
    steps.add(() -> desk.presses(customer, Desk.chatOf(customer), button));
  }

  private String any(List<String> of) {
    return of.get(dice.nextInt(of.size()));
  }
}
