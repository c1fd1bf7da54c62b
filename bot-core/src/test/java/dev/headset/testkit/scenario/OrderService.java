package dev.headset.testkit.scenario;

import dev.headset.effect.ServiceAnswer;
import dev.headset.effect.ServiceRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * The shop's own service as the stories know it: order 123-4567890-1234567 is on its way,
 * 999-9999999-9999999 makes the service fail, and it has never heard of any other. Safe for use by
 * several threads.
 */
public final class OrderService {

  private static final Map<String, String> KNOWN =
      Map.of(
          "status", "on its way",
          "carrier", "Blue Van",
          "expected", "27 November");

  private Mood mood = Mood.WELL;
  private int held;

  /** How the service is doing. */
  public enum Mood {
    /** It answers at once. */
    WELL,
    /** It can't be reached. */
    DOWN,
    /** It answers nobody until it is well again. */
    SLOW
  }

  synchronized void turn(Mood next) {
    mood = next;
    notifyAll();
  }

  /** How many questions it leaves without an answer until it is well again. */
  synchronized int heldBack() {
    return mood == Mood.SLOW ? held : 0;
  }

  /** Answers, as soon as its mood lets it. */
  public synchronized ServiceAnswer ask(ServiceRequest request) throws InterruptedException {
    held++;
    try {
      while (mood == Mood.SLOW) {
        wait();
      }
      return mood == Mood.DOWN ? new ServiceAnswer.Failed("connection refused") : answer(request);
    } finally {
      held--;
    }
  }

  private static ServiceAnswer answer(ServiceRequest request) {
    if (request.url().endsWith("/999-9999999-9999999")) {
      return new ServiceAnswer.Failed("status 500");
    }
    if (!request.url().endsWith("/123-4567890-1234567")) {
      return new ServiceAnswer.NotFound();
    }
    Map<String, String> fields = new HashMap<>(KNOWN);
    fields.keySet().retainAll(request.fields().keySet());
    return new ServiceAnswer.Found(fields);
  }
}
