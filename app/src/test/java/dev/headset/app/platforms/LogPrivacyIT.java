package dev.headset.app.platforms;

import static dev.headset.app.platforms.BothPlatforms.start;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import dev.headset.testkit.scenario.Turn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * The log of a whole case on both platforms holds what an operator needs, and nothing of people.
 */
class LogPrivacyIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  /** What no line of a log may hold, in parts of words so that none is missed. */
  private static final List<String> PERSONAL =
      List.of("Ewelinka", "Zbyszko", "kettle", "exploded", "invoice", "splendid", "sorrow");

  @TempDir private Path folder;

  private final Logger ours = (Logger) LoggerFactory.getLogger("dev.headset");
  @AutoClose private final BothPlatforms platforms = new BothPlatforms();
  private final EmulatedTelegram telegram = platforms.telegram;
  private final EmulatedDiscord discord = platforms.discord;
  private final HeardLog log = platforms.log;
  private final Optional<Level> before = Optional.ofNullable(ours.getLevel());

  @BeforeEach
  void logAsRunDoes() {
    ours.setLevel(Level.INFO);
  }

  @AfterEach
  void logAsBefore() {
    ours.setLevel(before.orElse(null));
  }

  @Test
  void aCaseIsLoggedByItsNumberAndNobodyIsNamed() throws Exception {
    Path config = platforms.config(folder, discord);
    try (RunningBot bot = start(config)) {
      bot.awaitServing();
      aCaseIsWorkedOn(telegram.customers());
      somethingFails(discord.customers());
    }
    String all = log.text();
    PERSONAL.forEach(each -> assertTrue(!all.contains(each), each + " in " + all));
    assertTrue(!all.contains(telegram.token) && !all.contains(discord.token), all);
    assertEquals(2, log.about("HS-", "Case opened, team support"), all);
    assertEquals(2, log.about("HS-", "Case claimed, team support"), all);
    assertEquals(1, log.about("HS-", "Case closed by staff, team support"), all);
    assertEquals(1, log.about("HS-", "Case rated 4 of 5"), all);
  }

  private void aCaseIsWorkedOn(CustomerSide customers) {
    customers.arrives("Ewelinka", Optional.of("en"));
    customers.speaks("Ewelinka", Sent.text("my kettle exploded"));
    await().atMost(SOON).until(() -> !customers.shownTo("Ewelinka").isEmpty());
    customers.speaks("Ewelinka", Sent.text("/associate"));
    await().atMost(SOON).until(() -> discord.desk().threads().size() == 1);
    StaffThread thread = discord.desk().threads().get(0);
    customers.speaks("Ewelinka", Sent.photo("invoice.jpg"));
    discord.desk().speaks("Zbyszko", thread, Sent.text("/claim"));
    discord.desk().speaks("Zbyszko", thread, Sent.text("splendid to meet you"));
    await().atMost(SOON).until(() -> isTold(customers, "splendid"));
    discord.desk().speaks("Zbyszko", thread, Sent.text("/close"));
    await().atMost(SOON).until(() -> buttons(customers).size() > 5);
    customers.presses("Ewelinka", buttons(customers).get(3));
    await().atMost(SOON).until(() -> log.about("HS-", "Case rated") == 1);
  }

  /** A thread is deleted under a case, and the customer can be reached no more. */
  private void somethingFails(CustomerSide customers) {
    customers.arrives("Zbyszko", Optional.of("pl"));
    customers.speaks("Zbyszko", Sent.text("/associate"));
    await().atMost(SOON).until(() -> discord.desk().threads().size() == 2);
    StaffThread thread = discord.desk().threads().get(1);
    discord.desk().turns("Ewelinka", thread, Turn.DELETED);
    await().atMost(SOON).until(() -> isOpenedAnew(thread));
    customers.blocks("Zbyszko");
    StaffThread again = discord.desk().threads().get(1);
    discord.desk().speaks("Ewelinka", again, Sent.text("/claim"));
    discord.desk().speaks("Ewelinka", again, Sent.text("a sorrow that is"));
    await().atMost(SOON).until(() -> discord.desk().markOnLast("Ewelinka", again).isPresent());
  }

  private boolean isOpenedAnew(StaffThread deleted) {
    List<StaffThread> threads = discord.desk().threads();
    return threads.size() == 2 && !threads.contains(deleted);
  }

  private static boolean isTold(CustomerSide customers, String words) {
    return customers.shownTo("Ewelinka").stream().anyMatch(each -> each.text().contains(words));
  }

  private static List<Button> buttons(CustomerSide customers) {
    List<OutgoingMessage> shown = customers.shownTo("Ewelinka");
    return shown.get(shown.size() - 1).buttons().stream().flatMap(List::stream).toList();
  }
}
