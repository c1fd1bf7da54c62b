package dev.headset.testkit.scenario;

import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Scenario.Introduced;
import dev.headset.testkit.scenario.Scenario.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.opentest4j.TestAbortedException;

/** Plays one story on one stage. */
final class ScenarioRun {

  private final ScenarioStage stage;
  private final Scenario scenario;
  private final Cast cast;
  private final Unread unread;
  private final Map<String, List<OutgoingMessage>> formerCards = new HashMap<>();

  private ScenarioRun(Scenario scenario, ScenarioStage stage) {
    this.scenario = scenario;
    this.stage = stage;
    this.unread = new Unread(stage);
    this.cast = new Cast(stage, unread);
  }

  /** Plays a story to its end, or to the first line that turns out otherwise. */
  static void play(Scenario scenario, Supplier<ScenarioStage> stages) {
    try (ScenarioStage stage = stages.get()) {
      new ScenarioRun(scenario, stage).play();
    }
  }

  private void play() {
    for (Step step : scenario.steps()) {
      step.introduced().forEach(this::introduce);
      step.act().about().ifPresent(cast::arrives);
      unread.readAll();
      try {
        perform(step.act());
        stage.settle();
        stage.threads().forEach(this::noteCard);
        new Check(stage, cast, unread, step).run();
      } catch (UnseenException unseen) {
        throw Failures.of(step.line(), unseen, stage, unread);
      }
    }
  }

  /** Somebody may still look at a card as it was, and press what is no longer on it. */
  private void noteCard(StaffThread thread) {
    formerCards.computeIfAbsent(thread.id(), first -> new ArrayList<>()).add(stage.card(thread));
  }

  private void introduce(Introduced introduced) {
    cast.introduce(introduced.customer(), introduced.language());
  }

  private void perform(Act act) {
    if (act instanceof Act.Opens opens) {
      stage.opens(opens.customer(), opens.topic());
    } else if (act instanceof Act.CustomerSpeaks speaks) {
      Where chat = new Where.Customer(speaks.customer());
      stage.customerSpeaks(speaks.customer(), told(speaks.sent(), chat));
    } else if (act instanceof Act.CustomerChanges changes) {
      Where chat = new Where.Customer(changes.customer());
      stage.customerChanges(changes.customer(), told(changes.change(), chat));
    } else if (act instanceof Act.CustomerPresses presses) {
      Button button = customersButton(presses);
      for (int i = 0; i < presses.times(); i++) {
        stage.customerPresses(presses.customer(), button);
      }
    } else if (act instanceof Act.CustomerForges forges) {
      stage.customerPresses(forges.customer(), new Button(cast.told(forges.id()), "?"));
    } else if (act instanceof Act.Blocks blocks) {
      if (!stage.blocks(blocks.customer())) {
        throw new TestAbortedException("nobody can block the bot on this platform");
      }
    } else if (act instanceof Act.StaffSpeaks speaks) {
      StaffThread thread = cast.thread(speaks.thread());
      Sent sent = told(speaks.sent(), new Where.CaseThread(thread));
      stage.staffSpeaks(speaks.associate(), thread, sent);
    } else if (act instanceof Act.StaffChanges changes) {
      StaffThread thread = cast.thread(changes.thread());
      Change change = told(changes.change(), new Where.CaseThread(thread));
      stage.staffChanges(changes.associate(), thread, change);
    } else if (act instanceof Act.StaffSpeaksInChannel speaks) {
      unread.watchTeam(speaks.team());
      unread.readAll();
      stage.staffSpeaksInChannel(speaks.associate(), speaks.team(), cast.told(speaks.text()));
    } else if (act instanceof Act.StaffPresses presses) {
      staffPresses(presses);
    } else {
      new Befalling(stage, cast).befall(act);
    }
  }

  private Sent told(Sent sent, Where where) {
    return sent.saying(Brackets.read(cast.told(sent.text())))
        .answering(sent.answers().map(words -> idOf(words, where)));
  }

  private Change told(Change change, Where where) {
    Change now =
        change instanceof Change.Edit edit
            ? new Change.Edit(edit.message(), Brackets.read(cast.told(edit.now().text())))
            : change;
    return now.of(idOf(change.message(), where));
  }

  /** Which message a story means: the newest that holds these words, one's own or shown. */
  private String idOf(String words, Where where) {
    return Sight.newest(where.chat(stage).stream(), cast.told(words))
        .map(Posted::id)
        .orElseThrow(() -> Sight.unseen("no message holds: " + words));
  }

  private Button customersButton(Act.CustomerPresses presses) {
    List<OutgoingMessage> shown = new ArrayList<>(Posted.byBot(stage.chatOf(presses.customer())));
    if (!presses.oldest()) {
      java.util.Collections.reverse(shown);
    }
    return button(shown, presses.label(), cast.wording(presses.customer()));
  }

  private void staffPresses(Act.StaffPresses presses) {
    StaffThread thread = cast.thread(presses.thread());
    List<OutgoingMessage> shown = new ArrayList<>(Posted.byBot(stage.inThread(thread)));
    java.util.Collections.reverse(shown);
    shown.add(stage.card(thread));
    shown.addAll(formerCards.getOrDefault(thread.id(), List.of()));
    Button button = button(shown, presses.label(), cast.deskWording());
    AtOnce.run(
        presses.associates().stream()
            .<Runnable>map(who -> () -> stage.staffPresses(who, thread, button))
            .toList());
  }

  private static Button button(List<OutgoingMessage> shown, Wanted label, Wording wording) {
    Optional<Button> found =
        shown.stream()
            .flatMap(message -> Shown.buttons(message).stream())
            .filter(button -> label.match(button.label(), wording).isPresent())
            .findFirst();
    return found.orElseThrow(
        () ->
            new UnseenException(
                "there is no button \"" + label.explained(wording) + "\" to press",
                Optional.empty()));
  }
}
