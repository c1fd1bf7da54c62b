package dev.headset.discord;

import dev.headset.discord.markdown.Markdown;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.Reply;
import dev.headset.platform.Update;
import dev.headset.relay.TextSplitter;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what people press and run, and answers Discord in time. */
final class IncomingInteractions {

  private static final Logger LOG = LoggerFactory.getLogger(IncomingInteractions.class);

  private final DiscordParts parts;
  private final Rest rest;
  private final PlaceQueues queues;
  private final Places places;
  private final ClosedDms closed;
  private final Intake intake;
  private final Panel panel;
  private final CommandEchoes echoes;
  private final Completion completion;
  private final Forms forms;
  private final ExecutorService callers;
  private final Timer timer;

  IncomingInteractions(
      DiscordParts parts,
      Rest rest,
      PlaceQueues queues,
      Places places,
      ClosedDms closed,
      Intake intake,
      Panel panel,
      CommandEchoes echoes,
      ExecutorService callers,
      Timer timer) {
    this.parts = parts;
    this.rest = rest;
    this.queues = queues;
    this.places = places;
    this.closed = closed;
    this.intake = intake;
    this.panel = panel;
    this.echoes = echoes;
    this.completion = new Completion(parts::menu, rest);
    this.forms = new Forms(parts, rest);
    this.callers = callers;
    this.timer = timer;
  }

  /** An interaction came over the gateway. */
  void arrived(Interaction interaction) {
    if (interaction.isPress()) {
      pressed(interaction);
    } else if (interaction.isCommand()) {
      ran(interaction);
    } else if (interaction.isForm() && Forms.isAskedBy(interaction)) {
      filledIn(interaction);
    } else if (interaction.isCompletion()) {
      callers.execute(() -> completion.answer(interaction));
    }
  }

  private void pressed(Interaction press) {
    if (Forms.isAskedBy(press)) {
      callers.execute(() -> ask(press));
      return;
    }
    if (press.customId().equals(Panel.BUTTON)) {
      opens(press, "/start");
      return;
    }
    Acknowledgement answer = Acknowledgement.ofButton(rest, callers, timer, press.told());
    take(
        press,
        answer,
        origin ->
            new Update.Pressed(
                press.eventId(),
                press.at(),
                origin,
                press.author(),
                press.customId(),
                press.below()),
        () -> answer.settle());
  }

  private void ask(Interaction press) {
    try {
      forms.open(press);
    } catch (RestException tooLate) {
      LOG.info("A form could not be opened: {}", tooLate.getMessage());
    }
  }

  /** The card may stand in the channel above its thread: then it tells which case is meant. */
  private void filledIn(Interaction form) {
    String typed = Forms.typed(form);
    Acknowledgement answer = echo(form, typed);
    Optional<Reply> card = form.below().map(message -> new Reply(message, ""));
    take(form, answer, origin -> said(form, origin, typed, card), answer::settle);
  }

  private void ran(Interaction command) {
    if (command.inGuild() && command.command().equals(Panel.COMMAND)) {
      Acknowledgement answer = question(command);
      callers.execute(() -> panel.post(command, answer));
      return;
    }
    boolean known =
        !command.inGuild()
            || closed.dmOf(command.channel()).isPresent()
            || places.isStaffs(command.channel())
            || command.parent().filter(places::isStaffs).isPresent();
    if (known) {
      Acknowledgement answer =
          command.isGuildCommand() ? echo(command, command.typed()) : question(command);
      take(command, answer, origin -> said(command, origin, command.typed()), answer::settle);
    } else if (command.isGuildCommand()) {
      question(command)
          .say(
              Markdown.escape(
                  parts
                      .texts()
                      .say(
                          parts.deskLanguage(),
                          TextKey.DESK_COMMAND_IN_THREAD,
                          Map.of("command", "/" + command.command()))));
    } else {
      opens(command, command.typed());
    }
  }

  /** Somebody comes in from a public channel: what they want goes on in a direct message. */
  private void opens(Interaction interaction, String text) {
    Acknowledgement answer = question(interaction);
    String alone = interaction.channel() + "/" + interaction.author().id().id();
    Deadline deadline = new Deadline(parts, interaction, answer);
    queues.add(
        alone,
        () -> {
          try {
            String dm = panel.openDm(interaction);
            Address origin = Address.of(DiscordChannel.PLATFORM, dm);
            queues.add(
                dm,
                new Offer(
                    intake,
                    said(interaction, origin, text),
                    deadline,
                    () -> panel.opened(dm, interaction, answer)));
            return Optional.empty();
          } catch (RestException failure) {
            boolean later = failure.kind() != RestException.Kind.REFUSED && !deadline.isOver();
            if (!later) {
              deadline.tell();
            }
            return later ? Optional.of(parts.timings().retry()) : Optional.empty();
          }
        });
  }

  private Acknowledgement echo(Interaction command, String typed) {
    echoes.begin(command.id());
    return Acknowledgement.ofStaffCommand(
        rest,
        callers,
        timer,
        command.told(),
        shortened(Markdown.escape(typed)),
        message -> echoes.shown(command.id(), message));
  }

  private static String shortened(String words) {
    List<String> parts = TextSplitter.split(words, Rendering.MAX_CHARS - 1);
    return parts.size() == 1 ? words : parts.get(0) + "…";
  }

  private Acknowledgement question(Interaction interaction) {
    Acknowledgement answer = Acknowledgement.ofQuestion(rest, callers, timer, interaction.told());
    answer.within(parts.timings().acknowledge());
    return answer;
  }

  private void take(
      Interaction interaction, Acknowledgement answer, Translation translation, Runnable taken) {
    answer.within(parts.timings().acknowledge());
    Deadline deadline = new Deadline(parts, interaction, answer);
    String channel = interaction.channel();
    queues.add(
        closed.dmOf(channel).orElse(channel),
        new Resolved(interaction, deadline, translation, taken));
  }

  private static Update.Said said(Interaction interaction, Address origin, String text) {
    return said(interaction, origin, text, Optional.empty());
  }

  private static Update.Said said(
      Interaction interaction, Address origin, String text, Optional<Reply> about) {
    return new Update.Said(
        interaction.eventId(),
        interaction.at(),
        origin,
        interaction.author(),
        new MessageId(interaction.id()),
        Content.text(text),
        about,
        List.of());
  }

  private Optional<Address> origin(Interaction interaction) throws RestException {
    String channel = interaction.channel();
    if (!interaction.inGuild()) {
      return Optional.of(Address.of(DiscordChannel.PLATFORM, channel));
    }
    Optional<String> dm = closed.dmOf(channel);
    if (dm.isPresent()) {
      String author = interaction.author().id().id();
      return dm.filter(id -> closed.refuge(id).filter(r -> r.customer().equals(author)).isPresent())
          .map(id -> Address.of(DiscordChannel.PLATFORM, id));
    }
    interaction.parent().ifPresent(parent -> places.thread(channel, parent));
    return places.staffs(channel);
  }

  private interface Translation {
    Update at(Address origin);
  }

  /** Finds out where it happened, then offers it. */
  private final class Resolved implements Step {
    private final Interaction interaction;
    private final Deadline deadline;
    private final Translation translation;
    private final Runnable taken;
    private Optional<Offer> offer = Optional.empty();

    private Resolved(
        Interaction interaction, Deadline deadline, Translation translation, Runnable taken) {
      this.interaction = interaction;
      this.deadline = deadline;
      this.translation = translation;
      this.taken = taken;
    }

    @Override
    public Optional<Duration> take() {
      if (offer.isEmpty()) {
        try {
          Optional<Address> origin = origin(interaction);
          if (origin.isEmpty()) {
            taken.run();
            return Optional.empty();
          }
          offer = Optional.of(new Offer(intake, translation.at(origin.get()), deadline, taken));
        } catch (RestException failure) {
          return Optional.of(parts.timings().retry());
        }
      }
      return offer.get().take();
    }
  }
}
