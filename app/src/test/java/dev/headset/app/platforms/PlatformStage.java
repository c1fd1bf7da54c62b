package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;

import dev.headset.platform.Adapter;
import dev.headset.platform.AdapterState;
import dev.headset.platform.Button;
import dev.headset.platform.Channel;
import dev.headset.platform.FileStore;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.store.FolderFileStore;
import dev.headset.store.StoreUnavailableException;
import dev.headset.testkit.scenario.OrderService;
import dev.headset.testkit.scenario.ScenarioStage;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import dev.headset.testkit.scenario.StageBot;
import dev.headset.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/** Customers on one platform, staff on the same or another, and the real bot between them. */
final class PlatformStage implements ScenarioStage {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final StageBot bot;
  private final FileStore files;
  private final List<EmulatedPlatform> platforms;
  private final CustomerSide customers;
  private final DeskSide desk;
  private final CountingInbox inbox;
  private List<Adapter> adapters = List.of();

  PlatformStage(
      Path folder, boolean officeHours, EmulatedPlatform ofCustomers, EmulatedPlatform ofStaff) {
    this.bot = new StageBot(folder, ofStaff::channel, officeHours);
    this.files = files(folder);
    this.platforms = Stream.of(ofCustomers, ofStaff).distinct().toList();
    this.customers = ofCustomers.customers();
    this.desk = ofStaff.desk();
    this.inbox = new CountingInbox(bot::engine);
    start();
  }

  private static FileStore files(Path folder) {
    try {
      return FolderFileStore.open(folder.resolve("files"));
    } catch (StoreUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private void start() {
    adapters =
        platforms.stream()
            .map(platform -> platform.adapter(bot.playbook(), files, bot.clock()))
            .toList();
    bot.start(adapters.stream().map(Adapter::channel).toArray(Channel[]::new));
    adapters.forEach(adapter -> adapter.serve(inbox, bot.engine().notebook()));
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(this::serving);
  }

  private boolean serving() {
    return adapters.stream().allMatch(each -> each.state() instanceof AdapterState.Serving)
        && platforms.stream().allMatch(EmulatedPlatform::setUp);
  }

  @Override
  public Texts texts() {
    return bot.playbook().texts();
  }

  @Override
  public Instant now() {
    return bot.clock().instant();
  }

  @Override
  public OrderService orders() {
    return bot.orders();
  }

  @Override
  public void arrives(String customer, Optional<String> language) {
    customers.arrives(customer, language);
  }

  @Override
  public void opens(String customer, Optional<String> topic) {
    inbox.expectOne();
    customers.opens(customer, topic);
  }

  @Override
  public void customerSpeaks(String customer, Sent sent) {
    inbox.expectOne();
    customers.speaks(customer, sent);
  }

  @Override
  public void customerPresses(String customer, Button button) {
    inbox.expectOne();
    customers.presses(customer, button);
  }

  @Override
  public boolean blocks(String customer) {
    customers.blocks(customer);
    return true;
  }

  @Override
  public List<OutgoingMessage> shownTo(String customer) {
    return customers.shownTo(customer);
  }

  @Override
  public List<StaffThread> threads() {
    return desk.threads();
  }

  @Override
  public OutgoingMessage card(StaffThread thread) {
    return desk.card(thread);
  }

  @Override
  public List<OutgoingMessage> shownIn(StaffThread thread) {
    return desk.shownIn(thread);
  }

  @Override
  public List<OutgoingMessage> shownIn(String team) {
    return desk.shownIn(team);
  }

  @Override
  public void staffSpeaks(String associate, StaffThread thread, Sent sent) {
    inbox.expectOne();
    desk.speaks(associate, thread, sent);
  }

  @Override
  public void staffSpeaksInChannel(String associate, String team, String text) {
    inbox.expectOne();
    desk.speaksInChannel(associate, team, text);
  }

  @Override
  public void staffPresses(String associate, StaffThread thread, Button button) {
    inbox.expectOne();
    desk.presses(associate, thread, button);
  }

  @Override
  public Optional<Mark> markOnLast(String associate, StaffThread thread) {
    return desk.markOnLast(associate, thread);
  }

  @Override
  public void pass(Duration length) {
    bot.pass(length);
  }

  @Override
  public void restart() {
    adapters.forEach(Adapter::close);
    bot.stop();
    start();
  }

  @Override
  public void settle() {
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(inbox::complete);
    bot.settle();
  }

  @Override
  public void close() {
    adapters.forEach(Adapter::close);
    bot.close();
    platforms.forEach(each -> Assertions.assertEquals("", each.faultsFound()));
  }
}
