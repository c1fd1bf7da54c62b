package dev.headset.testkit.scenario;

import static dev.headset.testkit.scenario.Sight.unseen;

import dev.headset.platform.Button;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.Scenario.Expected;
import dev.headset.testkit.scenario.Scenario.Line;
import dev.headset.testkit.scenario.Scenario.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what is seen after an act against what the story says. What customers are told must all be
 * expected, in order; of what the desk sees, a story names what matters to it, in order for each
 * place.
 */
final class Check {

  private final ScenarioStage stage;
  private final Cast cast;
  private final Unread unread;
  private final Step step;
  private final Sight sight;
  private final Looks looks;

  Check(ScenarioStage stage, Cast cast, Unread unread, Step step) {
    this.stage = stage;
    this.cast = cast;
    this.unread = unread;
    this.step = step;
    this.sight = new Sight(cast, unread);
    this.looks = new Looks(stage, cast, unread, sight);
  }

  void run() {
    for (Expected expected : step.expected()) {
      try {
        see(expected.expectation());
      } catch (UnseenException unseen) {
        throw new UnseenException(
            String.valueOf(unseen.getMessage()), Optional.of(expected.line()));
      }
    }
    for (String customer : unread.customers()) {
      if (!unread.toldTo(customer).isEmpty()) {
        throw new UnseenException(customer + " was told more than the story says", lastLine());
      }
    }
  }

  private Optional<Line> lastLine() {
    List<Expected> all = step.expected();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).line());
  }

  private void see(Expectation expectation) {
    if (expectation instanceof Expectation.BotTells tells) {
      String customer = cast.customerOr(tells.customer().or(() -> step.act().about()));
      Where chat = new Where.Customer(customer);
      sight.readOn(chat, Speaker.Bot.class::isInstance, tells.text(), true, false);
    } else if (expectation instanceof Expectation.AssociateTells tells) {
      associateTells(tells);
    } else if (expectation instanceof Expectation.Bubbles bubbles) {
      all("bubbles", bubbles.labels(), labels(lastMessage()), lastWording());
    } else if (expectation instanceof Expectation.Files files) {
      all("files", files.names(), Shown.files(lastMessage()), lastWording());
    } else if (expectation instanceof Expectation.NothingTold) {
      for (String customer : unread.customers()) {
        if (!unread.toldTo(customer).isEmpty()) {
          throw unseen(customer + " was told something");
        }
      }
    } else if (expectation instanceof Expectation.Reads reads) {
      looks.reads(where(reads.customer(), reads.thread()), reads);
    } else if (expectation instanceof Expectation.Feels feels) {
      looks.feels(where(feels.customer(), feels.thread()), feels);
    } else if (expectation instanceof Expectation.SeesTyping sees) {
      looks.typing(where(sees.customer(), sees.thread()));
    } else if (expectation instanceof Expectation.Answers answers) {
      looks.answers(answers);
    } else {
      seeOnDesk(expectation);
    }
  }

  private void associateTells(Expectation.AssociateTells tells) {
    Where chat = new Where.Customer(tells.customer());
    List<Posted> news = unread.at(chat);
    if (!news.isEmpty() && news.get(0).message().from() instanceof Speaker.Associate speaker) {
      Wording wording = chat.wording(cast);
      sight.learn(
          tells.associate().match(speaker.name(), wording),
          () -> tells.customer() + " was not told: " + tells.text().explained(wording));
    }
    sight.readOn(chat, Speaker.Associate.class::isInstance, tells.text(), true, tells.inParts());
  }

  private void seeOnDesk(Expectation expectation) {
    if (expectation instanceof Expectation.NewThread opened) {
      newThread(opened);
    } else if (expectation instanceof Expectation.ChannelShows shows) {
      unread.watchTeam(shows.team());
      Where channel = new Where.Channel(shows.team());
      sight.readOn(
          channel, speaker -> by(speaker).equals(shows.speaker()), shows.text(), false, false);
    } else if (expectation instanceof Expectation.ThreadShows shows) {
      Where thread = new Where.CaseThread(thread(shows.thread()));
      sight.readOn(
          thread,
          speaker -> by(speaker).equals(shows.speaker()),
          shows.text(),
          false,
          shows.inParts());
    } else if (expectation instanceof Expectation.CardReads card) {
      OutgoingMessage now = cardOf(card.thread());
      sight.learn(
          card.text().match(now.formatted(), cast.deskWording()),
          () -> "the card reads\n    " + Shown.inWords(now));
    } else if (expectation instanceof Expectation.CardOffers card) {
      all("card buttons", card.labels(), labels(cardOf(card.thread())), cast.deskWording());
    } else if (expectation instanceof Expectation.Marked marked) {
      mark(marked.mark());
    } else if (expectation instanceof Expectation.DeskIsQuiet) {
      if (!unread.onDesk().isEmpty()) {
        throw unseen("the desk saw something");
      }
    } else {
      throw new IllegalStateException("nobody knows how to see this: " + expectation);
    }
  }

  private static Optional<String> by(Speaker speaker) {
    return speaker instanceof Speaker.Customer customer
        ? Optional.of(customer.name())
        : Optional.empty();
  }

  private void newThread(Expectation.NewThread wanted) {
    Optional<Map<String, String>> match =
        unread.newThreads().stream()
            .filter(each -> each.team().equals(wanted.team()))
            .flatMap(each -> wanted.title().match(each.title(), cast.deskWording()).stream())
            .findFirst();
    sight.learn(
        match, () -> "no such thread was opened in " + wanted.team() + ": " + wanted.title());
  }

  private void mark(Mark wanted) {
    if (!(step.act() instanceof Act.StaffSpeaks speaks)) {
      throw unseen("only what an associate wrote in a thread can be marked");
    }
    Optional<Mark> mark = stage.markOnLast(speaks.associate(), cast.thread(speaks.thread()));
    if (!mark.equals(Optional.of(wanted))) {
      throw unseen("the message is marked " + mark.map(Mark::name).orElse("with nothing"));
    }
  }

  private Where where(Optional<String> customer, Optional<ThreadOf> thread) {
    return customer
        .<Where>map(Where.Customer::new)
        .orElseGet(() -> new Where.CaseThread(thread(thread)));
  }

  private StaffThread thread(Optional<ThreadOf> named) {
    return cast.thread(named.orElseGet(() -> ThreadOf.lastOf(cast.customerOr(step.act().about()))));
  }

  private OutgoingMessage cardOf(Optional<ThreadOf> thread) {
    return stage.card(thread(thread));
  }

  private OutgoingMessage lastMessage() {
    return sight.last().posted().message();
  }

  private Wording lastWording() {
    return sight.last().where().wording(cast);
  }

  private static List<String> labels(OutgoingMessage message) {
    return Shown.buttons(message).stream().map(Button::label).toList();
  }

  private static void all(String what, List<Wanted> wanted, List<String> seen, Wording wording) {
    boolean same = wanted.size() == seen.size();
    for (int i = 0; same && i < wanted.size(); i++) {
      same = wanted.get(i).match(seen.get(i), wording).isPresent();
    }
    if (!same) {
      throw unseen("the " + what + " are: " + String.join(" | ", seen));
    }
  }
}
