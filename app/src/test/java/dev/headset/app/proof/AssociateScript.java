package dev.headset.app.proof;

import dev.headset.app.proof.CustomerScript.Player;
import dev.headset.app.proof.CustomerScript.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Two associates at one case: the first claims it, writes to the customer, and closes it; the
 * second comes too late for the claim, and leaves a note.
 */
final class AssociateScript implements Callable<AssociateScript> {

  static final int SENTENCES = 5;

  private final PatientClient client;
  private final Place thread;
  private final Player customer;
  private final int round;
  private final List<Said> said = new ArrayList<>();

  AssociateScript(PatientClient client, String threadId, Player customer, int round) {
    this.client = client;
    this.thread = new Place(client, "desk/threads/" + threadId);
    this.customer = customer;
    this.round = round;
  }

  Place thread() {
    return thread;
  }

  Player customer() {
    return customer;
  }

  int round() {
    return round;
  }

  /** All that was acknowledged, in order. */
  List<Said> said() {
    return said;
  }

  /** Plays it, from the customer's sentences to the close. */
  @Override
  public AssociateScript call() throws InterruptedException {
    String owner = customer.owner();
    ShownLine waiting = awaitSentence(CustomerScript.SENTENCES_WAITING);
    press(owner, "C", "claim");
    ShownLine claimed = awaitBot(waiting, "the claim");
    press(customer.colleague(), "C", "late");
    ShownLine late = awaitBot(claimed, "the answer to the late claim");
    say(customer.colleague(), Phrases.note(round));
    for (int i = 1; i <= SENTENCES; i++) {
      say(owner, Phrases.ofAssociate(customer.name(), round, i));
    }
    awaitSentence(CustomerScript.SENTENCES_WAITING + CustomerScript.SENTENCES_CLAIMED);
    press(owner, "X", "close");
    awaitBot(late, "the close");
    return this;
  }

  private ShownLine awaitSentence(int number) throws InterruptedException {
    String text = customer.phrases().ofCustomer(round, number);
    return thread.await(
        0, "“" + text + "”", line -> line.isFrom("customer") && line.text().equals(text));
  }

  private ShownLine awaitBot(ShownLine after, String what) throws InterruptedException {
    return thread.await(
        (int) after.n(),
        what,
        line -> line.isFrom("bot") && line.text().contains(customer.owner()));
  }

  private void say(String staff, String text) throws InterruptedException {
    String key = "k" + said.size();
    client.post(thread.path() + "/messages", 202, Map.of("staff", staff, "text", text, "key", key));
    said.add(new Said(staff, text, key));
  }

  private void press(String staff, String button, String key) throws InterruptedException {
    client.post(
        thread.path() + "/presses", 202, Map.of("staff", staff, "button", button, "key", key));
  }
}
