package dev.headset.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Those who come to one platform in a {@link Rush}. */
final class Crowd {

  private static final String QUESTION = "where is my parcel?";

  private final Platform platform;
  private final int refusalsBefore;
  private final List<Customer> outside;
  private final List<Customer> here = new ArrayList<>();
  private final List<Customer> ungreeted = new ArrayList<>();
  private final List<Customer> unanswered = new ArrayList<>();
  private Instant began = Instant.MAX;
  private Instant lastCame = Instant.MIN;

  private Crowd(Platform platform, List<Customer> outside) {
    this.platform = platform;
    this.refusalsBefore = platform.refusals();
    this.outside = outside;
  }

  static Crowd of(Platform platform, int customers) {
    return new Crowd(
        platform, new ArrayList<>(Stream.generate(platform::customer).limit(customers).toList()));
  }

  /** Lets so many have come by now, and those who were greeted ask. */
  void goOn(int due) {
    while (here.size() < due) {
      comes(outside.remove(0));
    }
    unanswered.removeIf(one -> sentTo(one).count() > 1);
    for (Customer one : List.copyOf(ungreeted)) {
      if (sentTo(one).findAny().isPresent()) {
        ungreeted.remove(one);
        unanswered.add(one);
        one.says(QUESTION);
      }
    }
  }

  private void comes(Customer one) {
    lastCame = Instant.now();
    began = here.isEmpty() ? lastCame : began;
    here.add(one);
    ungreeted.add(one);
    one.starts();
  }

  boolean isServed() {
    return outside.isEmpty() && ungreeted.isEmpty() && unanswered.isEmpty();
  }

  Rush result() {
    List<List<String>> shown =
        here.stream().map(one -> sentTo(one).map(Customer.Heard::text).toList()).toList();
    Instant last =
        here.stream()
            .flatMap(Crowd::sentTo)
            .map(Customer.Heard::at)
            .max(Comparator.naturalOrder())
            .orElse(Instant.MAX);
    return new Rush(
        platform.name(),
        platform.refusals() - refusalsBefore,
        here.size() - ungreeted.size() - unanswered.size(),
        (int) shown.stream().filter(shown.get(0)::equals).count(),
        Rush.seconds(Duration.between(began, last)),
        least(shown));
  }

  /** All that were sent, and what the last who came was sent, one after the other. */
  private double least(List<List<String>> shown) {
    int all = shown.stream().mapToInt(List::size).sum();
    int toLast = shown.get(shown.size() - 1).size();
    return Math.max(
        platform.leastSeconds(all),
        Rush.seconds(Duration.between(began, lastCame))
            + (toLast - 1) * platform.secondsBetweenTwo());
  }

  private static Stream<Customer.Heard> sentTo(Customer one) {
    return one.heard().stream().filter(Customer.Heard::arrived);
  }
}
