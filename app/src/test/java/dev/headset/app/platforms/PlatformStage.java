package dev.headset.app.platforms;

import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PlaceChange;
import dev.headset.testkit.scenario.Change;
import dev.headset.testkit.scenario.House;
import dev.headset.testkit.scenario.OrderService;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.ScenarioStage;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import dev.headset.testkit.scenario.Turn;
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

  PlatformStage(Path folder, House house, EmulatedPlatform ofCustomers, EmulatedPlatform ofStaff) {
    this.bot =
        new LiveBot(
            folder, house, ofStaff::channel, Stream.of(ofCustomers, ofStaff).distinct().toList());
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
    for (Sent part : Parts.of(sent, customers.maxChars())) {
      customers.speaks(customer, part);
      bot.expectOne();
    }
  }

  @Override
  public void customerChanges(String customer, Change change) {
    customers.changes(customer, change);
    bot.expectOne();
  }

  @Override
  public void customerPresses(String customer, Button button) {
    bot.expectOne();
    customers.presses(customer, button);
  }

  @Override
  public boolean blocks(String customer) {
    bot.expectStanding(() -> customers.blocks(customer));
    return true;
  }

  @Override
  public void reachable(String customer, boolean now) {
    bot.expectStanding(
        () -> {
          customers.reachable(customer, now);
          return true;
        });
  }

  @Override
  public List<Posted> chatOf(String customer) {
    return customers.chatOf(customer);
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
  public List<Posted> inThread(StaffThread thread) {
    return desk.inThread(thread);
  }

  @Override
  public List<Posted> inChannel(String team) {
    return desk.inChannel(team);
  }

  @Override
  public void staffSpeaks(String associate, StaffThread thread, Sent sent) {
    for (Sent part : Parts.of(sent, desk.maxChars())) {
      desk.speaks(associate, thread, part);
      bot.expectOne();
    }
  }

  void customerSendsOdd(String customer, Oddity oddity) {
    customers.sendsOdd(customer, oddity);
    bot.expectOne();
  }

  void staffSendsOdd(String associate, StaffThread thread, Oddity oddity) {
    desk.sendsOdd(associate, thread, oddity);
    bot.expectOne();
  }

  @Override
  public void staffChanges(String associate, StaffThread thread, Change change) {
    desk.changes(associate, thread, change);
    bot.expectOne();
  }

  @Override
  public void threadTurns(String associate, StaffThread thread, Turn turn) {
    bot.expectStanding(() -> desk.turns(associate, thread, turn));
  }

  @Override
  public void channelTurns(String team, PlaceChange change) {
    bot.expectStanding(
        () -> {
          desk.channelTurns(team, change);
          return true;
        });
  }

  @Override
  public void threadsRunOut(String team) {
    desk.threadsRunOut(team);
  }

  @Override
  public void types(String who, Optional<StaffThread> thread) {
    thread.ifPresentOrElse(in -> desk.types(who, in), () -> customers.types(who));
  }

  @Override
  public boolean sawTyping(String customer, Optional<StaffThread> thread) {
    return thread.map(desk::typingShownIn).orElseGet(() -> customers.typingShownTo(customer)) > 0;
  }

  @Override
  public void addsToAlbum(String who, Optional<StaffThread> thread, Sent.File file) {
    thread.ifPresentOrElse(
        in -> desk.addsToAlbum(who, in, file), () -> customers.addsToAlbum(who, file));
    bot.expectOne();
  }

  @Override
  public void deletesAccount(String customer) {
    customers.deletesAccount(customer);
  }

  @Override
  public void tellsTwice() {
    bot.tellTwice();
  }

  @Override
  public void staffSpeaksInChannel(String associate, String team, String text) {
    bot.expectOne();
    desk.speaksInChannel(associate, team, text);
  }

  @Override
  public void staysOut(String associate, String team) {
    desk.staysOut(associate, team);
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
  public void stop() {
    bot.stop();
  }

  @Override
  public void start() {
    bot.start();
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
