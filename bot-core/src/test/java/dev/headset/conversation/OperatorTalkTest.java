package dev.headset.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.desk.DeskRules;
import dev.headset.desk.DeskView;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.text.Language;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What operators read, in the sample's words. */
class OperatorTalkTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final Address OPERATORS = Address.of("text", "operators");
  private static final Playbook SAMPLE = sample();

  @Test
  void theDayInAFewLines() {
    OperatorNews.Day day =
        new OperatorNews.Day(
            12, 1, 4, 2, Optional.of(Duration.ofMinutes(3)), 7, Optional.of(4.6), 1);

    assertEquals(
        """
        Since yesterday: new cases: 12, closed: 1. Open now: 4, unclaimed: 2.
        Half of the customers waited for a person no longer than 3 min.
        7 ratings, 4.6 of 5 on average.
        One text was not understood. "headset topics --missed" shows what to teach me.""",
        told(day, "en"));
    assertEquals(
        """
        Od wczoraj: nowe sprawy: 12, zamknięte: 1. Teraz otwarte: 4, w tym czeka: 2.
        Połowa klientów czekała na osobę nie dłużej niż 3 min.
        Oceny: 7, średnio 4,6 na 5.
        Niezrozumiane teksty: 1. „headset topics --missed” pokaże, czego mnie nauczyć.""",
        told(day, "pl"));
  }

  @Test
  void whatDidNotHappenIsLeftOut() {
    OperatorNews.Day day =
        new OperatorNews.Day(0, 0, 3, 3, Optional.empty(), 0, Optional.empty(), 0);

    assertEquals(
        "Since yesterday: new cases: 0, closed: 0. Open now: 3, unclaimed: 3.", told(day, "en"));
  }

  @Test
  void mistakesStandAsTheyDoInATerminal() {
    OperatorNews news = new OperatorNews.ConfigBroken(2, "a.yaml:1:1: error: no\n  1 | x\n    | ^");
    Effect.TellChannel tell = (Effect.TellChannel) effects(news, "pl").get(0);

    assertEquals(
        "Ostatnia zmiana konfiguracji ma 2 błędy, więc działam dalej na poprzedniej. Więcej powie"
            + " „headset check”.\na.yaml:1:1: error: no\n  1 | x\n    | ^",
        tell.message().text());
    Span span = tell.message().spans().get(0);
    assertEquals(Style.PRE, span.style());
    assertEquals(tell.message().text().indexOf("a.yaml"), span.start());
  }

  @Test
  void aPlatformGoesAndComesBack() {
    assertEquals(
        "Telegram is not served just now: No answer.",
        told(new OperatorNews.PlatformAway("Telegram", "No answer."), "en"));
    assertEquals(
        "Telegram znów jest obsługiwany. Przerwa trwała 14 min; nadrabiam to, co w tym czasie"
            + " napisano.",
        told(new OperatorNews.PlatformBack("Telegram", Duration.ofMinutes(14)), "pl"));
  }

  @Test
  void withoutAChannelNobodyIsTold() {
    Playbook none = SAMPLE.withDesk(SAMPLE.desk().with(SAMPLE.desk().teams(), Optional.empty()));

    assertEquals(
        List.of(),
        new DeskChannel()
            .decide(
                new ChannelEvent.News(new OperatorNews.ConfigMended()),
                new World(none, DeskView.EMPTY, 1, NOON)));
  }

  private static String told(OperatorNews news, String language) {
    Effect.TellChannel tell = (Effect.TellChannel) effects(news, language).get(0);
    assertEquals(OPERATORS, tell.to());
    return tell.message().text();
  }

  private static List<Effect> effects(OperatorNews news, String language) {
    DeskRules desk = SAMPLE.desk();
    Playbook playbook =
        SAMPLE.withDesk(
            new DeskRules(
                desk.defaultTeam(),
                new Language(language),
                desk.zone(),
                desk.teams(),
                Optional.of(OPERATORS)));
    return new DeskChannel()
        .decide(new ChannelEvent.News(news), new World(playbook, DeskView.EMPTY, 1, NOON));
  }

  private static Playbook sample() {
    LoadResult result =
        ConfigLoader.load(Path.of("..", "config"), Environment.of(Map.of()), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded.config().playbook();
    }
    throw new AssertionError(result.problems());
  }
}
