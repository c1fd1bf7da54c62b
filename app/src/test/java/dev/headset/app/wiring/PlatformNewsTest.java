package dev.headset.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.conversation.OperatorNews;
import dev.headset.platform.AdapterState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlatformNewsTest {

  private static final AdapterState SERVED = new AdapterState.Serving(Duration.ZERO);
  private static final AdapterState SILENT = new AdapterState.Troubled("No answer.", false);
  private static final AdapterState REFUSED = new AdapterState.Troubled("No such token.", true);

  private final PlatformNews news = new PlatformNews();
  private Instant now = Instant.parse("2026-11-25T12:00:00Z");

  @Test
  void aTroubleThatIsSoonOverIsNoNews() {
    assertEquals(Optional.empty(), after(0, SERVED));
    assertEquals(Optional.empty(), after(1, SILENT));
    assertEquals(Optional.empty(), after(119, SILENT));
    assertEquals(Optional.empty(), after(1, SERVED));
    assertEquals(Optional.empty(), after(60, SILENT));
  }

  @Test
  void oneThatLastsIsToldOnceAndSoIsItsEnd() {
    after(0, SILENT);
    assertEquals(
        Optional.of(new OperatorNews.PlatformAway("Telegram", "No answer.")), after(120, SILENT));
    assertEquals(Optional.empty(), after(600, SILENT));
    assertEquals(
        Optional.of(new OperatorNews.PlatformBack("Telegram", Duration.ofMinutes(14))),
        after(120, SERVED));
    assertEquals(Optional.empty(), after(1, SERVED));
  }

  @Test
  void oneThatWaitingWontMendIsToldAtOnce() {
    assertEquals(
        Optional.of(new OperatorNews.PlatformAway("Telegram", "No such token.")),
        after(1, REFUSED));
  }

  @Test
  void aPlatformThatNeverAnswersIsToldToo() {
    after(0, new AdapterState.Starting());
    assertEquals(
        Optional.of(new OperatorNews.PlatformAway("Telegram", "it has not answered yet")),
        after(180, new AdapterState.Starting()));
  }

  @Test
  void aPlatformThatWasTurnedOffIsForgotten() {
    after(0, REFUSED);
    news.forget("Telegram");
    assertEquals(Optional.empty(), after(10, SERVED));
  }

  private Optional<OperatorNews> after(int seconds, AdapterState state) {
    now = now.plusSeconds(seconds);
    return news.look("Telegram", state, now);
  }
}
