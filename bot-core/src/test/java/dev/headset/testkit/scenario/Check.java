package dev.headset.testkit.scenario;

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
  private Optional<OutgoingMessage> last = Optional.empty();
  private Wording lastWording;

  Check(ScenarioStage stage, Cast cast, Unread unread, Step step) {
    this.stage = stage;
    this.cast = cast;
    this.unread = unread;
    this.step = step;
    this.lastWording = cast.deskWording();
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
      told(customer, Optional.empty(), tells.text());
    } else if (expectation instanceof Expectation.AssociateTells tells) {
      told(tells.customer(), Optional.of(tells.associate()), tells.text());
    } else if (expectation instanceof Expectation.Bubbles bubbles) {
      List<String> labels = Shown.buttons(lastMessage()).stream().map(Button::label).toList();
      all("bubbles", bubbles.labels(), labels, lastWording);
    } else if (expectation instanceof Expectation.Files files) {
      all("files", files.names(), Shown.files(lastMessage()), lastWording);
    } else if (expectation instanceof Expectation.NothingTold) {
      for (String customer : unread.customers()) {
        if (!unread.toldTo(customer).isEmpty()) {
          throw unseen(customer + " was told something");
        }
      }
    } else {
      seeOnDesk(expectation);
    }
  }

  private void seeOnDesk(Expectation expectation) {
    if (expectation instanceof Expectation.NewThread opened) {
      newThread(opened);
    } else if (expectation instanceof Expectation.ChannelShows shows) {
      unread.watchTeam(shows.team());
      int place = find(unread.shownIn(shows.team()), Optional.empty(), shows.text(), "the channel");
      unread.readIn(shows.team(), place);
    } else if (expectation instanceof Expectation.ThreadShows shows) {
      StaffThread thread = thread(shows.thread());
      int place = find(unread.shownIn(thread), shows.speaker(), shows.text(), "the thread");
      unread.readIn(thread, place);
    } else if (expectation instanceof Expectation.CardReads card) {
      OutgoingMessage now = stage.card(thread(card.thread()));
      learn(
          card.text().match(now.text(), cast.deskWording()),
          () -> "the card reads\n    " + Shown.inWords(now));
    } else if (expectation instanceof Expectation.CardOffers card) {
      List<Button> buttons = Shown.buttons(stage.card(thread(card.thread())));
      all(
          "card buttons",
          card.labels(),
          buttons.stream().map(Button::label).toList(),
          cast.deskWording());
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

  private void told(String customer, Optional<Wanted> associate, Wanted wanted) {
    List<OutgoingMessage> news = unread.toldTo(customer);
    Wording wording = cast.wording(customer);
    String what = customer + " was not told: " + wanted.explained(wording);
    if (news.isEmpty()) {
      throw unseen(what);
    }
    OutgoingMessage next = news.get(0);
    boolean byAssociate = next.from() instanceof Speaker.Associate;
    if (byAssociate != associate.isPresent()) {
      throw unseen(what);
    }
    if (next.from() instanceof Speaker.Associate speaker) {
      learn(associate.get().match(speaker.name(), wording), () -> what);
    }
    learn(wanted.match(next.text(), cast.wording(customer)), () -> what);
    last = Optional.of(next);
    lastWording = cast.wording(customer);
    unread.readTold(customer);
  }

  private void newThread(Expectation.NewThread wanted) {
    List<StaffThread> opened =
        unread.newThreads().stream().filter(each -> each.team().equals(wanted.team())).toList();
    Optional<Map<String, String>> match =
        opened.stream()
            .flatMap(each -> wanted.title().match(each.title(), cast.deskWording()).stream())
            .findFirst();
    learn(match, () -> "no such thread was opened in " + wanted.team() + ": " + wanted.title());
  }

  private int find(
      List<OutgoingMessage> news, Optional<String> speaker, Wanted wanted, String where) {
    for (int place = 0; place < news.size(); place++) {
      OutgoingMessage message = news.get(place);
      Optional<String> by =
          message.from() instanceof Speaker.Customer customer
              ? Optional.of(customer.name())
              : Optional.empty();
      Optional<Map<String, String>> match = wanted.match(message.text(), cast.deskWording());
      if (match.isPresent() && by.equals(speaker)) {
        cast.learn(match.get());
        last = Optional.of(message);
        lastWording = cast.deskWording();
        return place;
      }
    }
    throw unseen(where + " does not show: " + wanted.explained(cast.deskWording()));
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

  private StaffThread thread(Optional<ThreadOf> named) {
    return cast.thread(named.orElseGet(() -> ThreadOf.lastOf(cast.customerOr(step.act().about()))));
  }

  private OutgoingMessage lastMessage() {
    return last.orElseThrow(() -> unseen("there is no message above this line"));
  }

  private void all(String what, List<Wanted> wanted, List<String> seen, Wording wording) {
    boolean same = wanted.size() == seen.size();
    for (int i = 0; same && i < wanted.size(); i++) {
      same = wanted.get(i).match(seen.get(i), wording).isPresent();
    }
    if (!same) {
      throw unseen("the " + what + " are: " + String.join(" | ", seen));
    }
  }

  private void learn(
      Optional<Map<String, String>> match, java.util.function.Supplier<String> otherwise) {
    cast.learn(match.orElseThrow(() -> unseen(otherwise.get())));
  }

  private static UnseenException unseen(String what) {
    return new UnseenException(what, Optional.empty());
  }
}
