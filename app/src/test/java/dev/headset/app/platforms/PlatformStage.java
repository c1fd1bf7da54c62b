package dev.headset.app.platforms;

import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.OrderService;
import dev.headset.testkit.scenario.ScenarioStage;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import dev.headset.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Customers on one platform, staff on the same or another, and the real bot between them. */
final class PlatformStage implements ScenarioStage {

  private final LiveBot bot;
  private final CustomerSide customers;
  private final DeskSide desk;

  PlatformStage(
      Path folder, boolean officeHours, EmulatedPlatform ofCustomers, EmulatedPlatform ofStaff) {
    this.bot =
        new LiveBot(
            folder,
            officeHours,
            ofStaff::channel,
            Stream.of(ofCustomers, ofStaff).distinct().toList());
    this.customers = ofCustomers.customers();
    this.desk = ofStaff.desk();
  }

  @Override
  public Texts texts() {
    return bot.core().playbook().texts();
  }

  @Override
  public Instant now() {
    return bot.core().clock().instant();
  }

  @Override
  public OrderService orders() {
    return bot.core().orders();
  }

  @Override
  public void arrives(String customer, Optional<String> language) {
    customers.arrives(customer, language);
  }

  @Override
  public void opens(String customer, Optional<String> topic) {
    bot.expectOne();
    customers.opens(customer, topic);
  }

  @Override
  public void customerSpeaks(String customer, Sent sent) {
    bot.expectOne();
    customers.speaks(customer, sent);
  }

  @Override
  public void customerPresses(String customer, Button button) {
    bot.expectOne();
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
    bot.expectOne();
    desk.speaks(associate, thread, sent);
  }

  @Override
  public void staffSpeaksInChannel(String associate, String team, String text) {
    bot.expectOne();
    desk.speaksInChannel(associate, team, text);
  }

  @Override
  public void staffPresses(String associate, StaffThread thread, Button button) {
    bot.expectOne();
    desk.presses(associate, thread, button);
  }

  @Override
  public Optional<Mark> markOnLast(String associate, StaffThread thread) {
    return desk.markOnLast(associate, thread);
  }

  @Override
  public void pass(Duration length) {
    bot.core().pass(length);
  }

  @Override
  public void restart() {
    bot.restart();
  }

  @Override
  public void settle() {
    bot.settle();
  }

  @Override
  public void close() {
    bot.close();
  }
}
