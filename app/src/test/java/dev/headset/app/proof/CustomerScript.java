package dev.headset.app.proof;

import dev.headset.app.proof.KillAt.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;

/**
 * A customer who comes with the same trouble again and again: presses bubbles, asks after a parcel,
 * is not helped, is handed off, tells associates what happened, rates the help.
 */
final class CustomerScript implements Callable<Integer> {

  /** Sentences that are said before an associate claims the case, and after. */
  static final int SENTENCES_WAITING = 5;

  static final int SENTENCES_CLAIMED = 5;

  private final PatientClient client;
  private final Executioner executioner;
  private final Player player;
  private final IntPredicate goOn;
  private final Place chat;
  private final List<Said> said = new ArrayList<>();
  private final List<String> cases = new ArrayList<>();

  CustomerScript(PatientClient client, Executioner executioner, Player player, IntPredicate goOn) {
    this.client = client;
    this.executioner = executioner;
    this.player = player;
    this.goOn = goOn;
    this.chat = new Place(client, "customers/" + player.id());
  }

  Player player() {
    return player;
  }

  Place chat() {
    return chat;
  }

  /** All that was acknowledged, in order. */
  List<Said> said() {
    return said;
  }

  /** The numbers of the cases, in order. */
  List<String> cases() {
    return cases;
  }

  /** Plays rounds until there is to be no more; returns how many. */
  @Override
  public Integer call() throws InterruptedException {
    int round = 0;
    do {
      round++;
      withBot();
      withDesk(round);
    } while (goOn.test(round));
    return round;
  }

  private void withBot() throws InterruptedException {
    int before = chat.size();
    say(Spoken.BEGINNING);
    press(chat.await(before, "the topics", line -> line.offers("t:order-item")), "t:order-item");
    press(chat.await(before, "the bubbles below", line -> line.offers("t:track")), "t:track");
    chat.await(before, "the question for the order", line -> line.offers("b"));
    say(Phrases.ORDER_NUMBER);
    executioner.reached(Moment.LOOKING_UP);
    press(chat.await(before, "the answer", line -> line.offers("h:track:n")), "h:track:n");
    chat.await(before, "the offer after it", line -> line.offers("k"));
  }

  private void withDesk(int round) throws InterruptedException {
    int before = chat.size();
    say(player.phrases().handoff());
    executioner.reached(Moment.OPENING_THREAD);
    ShownLine waiting = chat.await(before, "the case", line -> line.offers("x:"));
    cases.add(waiting.buttons().keySet().iterator().next().substring("x:".length()));
    for (int i = 1; i <= SENTENCES_WAITING; i++) {
      say(player.phrases().ofCustomer(round, i));
      executioner.reached(Moment.TAKEN);
    }
    String owner = player.owner();
    chat.await(before, "the claim", line -> line.isFrom("bot") && line.text().contains(owner));
    for (int i = 1; i <= SENTENCES_CLAIMED; i++) {
      say(player.phrases().ofCustomer(round, SENTENCES_WAITING + i));
      executioner.reached(Moment.TAKEN);
    }
    String best = "r:" + cases.get(cases.size() - 1) + ":5";
    press(chat.await(before, "the wish for a rating", line -> line.offers(best)), best);
    ShownLine comment = chat.await(before, "the wish for a comment", line -> line.offers("q"));
    int rated = chat.size();
    press(comment, "q");
    chat.await(rated, "the thanks", line -> line.isFrom("bot") && line.buttons().isEmpty());
  }

  private void say(String text) throws InterruptedException {
    send("messages", text, Map.of("text", text, "key", key()));
  }

  private void press(ShownLine offer, String button) throws InterruptedException {
    String label = offer.buttons().get(button);
    if (label == null) {
      throw new AssertionError(chat.path() + ": no button " + button + " in " + offer);
    }
    send("presses", label, Map.of("button", button, "key", key()));
  }

  private void send(String what, String shown, Map<String, String> body)
      throws InterruptedException {
    String key = key();
    client.post(chat.path() + "/" + what, 202, body);
    said.add(new Said(player.name(), shown, key));
  }

  private String key() {
    return "k" + said.size();
  }

  /**
   * Somebody who plays a customer.
   *
   * @param owner the associate who claims their cases
   * @param colleague the associate who comes too late for that
   */
  record Player(String id, String name, Phrases phrases, String owner, String colleague) {}

  /** Something that was said or pressed, and acknowledged. */
  record Said(String by, String text, String key) {}
}
