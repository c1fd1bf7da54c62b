package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;

import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A customer and an associate who write to each other without pause, whatever befalls the bot. */
final class Talk {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ASSOCIATE = "Anna";

  private final String customer;
  private final CustomerSide customers;
  private final DeskSide desk;
  private final String topic;
  private final Duration pause;
  private final List<String> byCustomer = new CopyOnWriteArrayList<>();
  private final List<String> byStaff = new CopyOnWriteArrayList<>();
  private Optional<StaffThread> thread = Optional.empty();
  private volatile boolean over;

  /**
   * Nobody has said a word.
   *
   * @param topic a topic of the team that works on that desk
   * @param pause between two messages of one person
   */
  Talk(String customer, CustomerSide customers, DeskSide desk, String topic, Duration pause) {
    this.customer = customer;
    this.customers = customers;
    this.desk = desk;
    this.topic = topic;
    this.pause = pause;
  }

  /** The customer asks for a person, and an associate claims the case. */
  void open() {
    customers.arrives(customer, Optional.of("en"));
    customers.opens(customer, Optional.of(topic));
    await().atMost(PATIENCE).until(() -> !customers.shownTo(customer).isEmpty());
    customers.speaks(customer, Sent.text("/associate"));
    await().atMost(PATIENCE).until(() -> opened().isPresent());
    thread = opened();
    Button claim = button("Claim");
    desk.presses(ASSOCIATE, thread.get(), claim);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                customers.shownTo(customer).stream()
                    .anyMatch(message -> message.text().contains(ASSOCIATE)));
  }

  private Optional<StaffThread> opened() {
    return desk.threads().stream().filter(each -> each.title().contains(customer)).findFirst();
  }

  private Button button(String label) {
    return desk.card(thread.orElseThrow()).buttons().stream()
        .flatMap(List::stream)
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  /** Both begin to write. */
  List<Thread> begin() {
    StaffThread place = thread.orElseThrow();
    return List.of(
        speaker(byCustomer, text -> customers.speaks(customer, Sent.text(text)), "c"),
        speaker(byStaff, text -> desk.speaks(ASSOCIATE, place, Sent.text(text)), "s"));
  }

  private Thread speaker(List<String> said, Consumer<String> speak, String sign) {
    Thread speaker =
        new Thread(
            () -> {
              for (int n = 1; !over; n++) {
                String text = customer + " " + sign + n;
                speak.accept(text);
                said.add(text);
                rest();
              }
            },
            customer + "-" + sign);
    speaker.start();
    return speaker;
  }

  private void rest() {
    long end = System.nanoTime() + pause.toNanos();
    while (!over && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(20_000_000);
    }
  }

  /** Both write no more. */
  void end() {
    over = true;
  }

  int said() {
    return byCustomer.size() + byStaff.size();
  }

  /** How often the bot began again at a line that had been shown. */
  int shownTwice() {
    return Shown.of(words(atStaff())).repeats() + Shown.of(words(atCustomer())).repeats();
  }

  /** What was lost, disordered, or shown twice where that must not be. */
  Stream<String> problems() {
    return Stream.concat(
        compared("from " + customer, byCustomer, words(atStaff()), desk instanceof TelegramDesk),
        compared(
            "to " + customer,
            byStaff,
            words(atCustomer()),
            customers instanceof TelegramCustomers));
  }

  private static Stream<String> compared(
      String what, List<String> said, List<String> messages, boolean mayRepeat) {
    Shown shown = Shown.of(messages);
    return shown.lines().equals(said) && (mayRepeat || shown.repeats() == 0)
        ? Stream.empty()
        : Stream.of(what + ": said " + said + ", shown " + messages);
  }

  private List<OutgoingMessage> atStaff() {
    return desk.shownIn(thread.orElseThrow());
  }

  private List<OutgoingMessage> atCustomer() {
    return customers.shownTo(customer);
  }

  /** The words that people said, without the bot's. */
  private static List<String> words(List<OutgoingMessage> messages) {
    return messages.stream()
        .filter(message -> !(message.from() instanceof Speaker.Bot))
        .map(OutgoingMessage::text)
        .filter(text -> !text.startsWith("/"))
        .toList();
  }
}
