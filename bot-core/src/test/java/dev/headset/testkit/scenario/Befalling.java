package dev.headset.testkit.scenario;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What befalls all: time, the bot, the shop's service, places, and what people do in passing. */
record Befalling(ScenarioStage stage, Cast cast) {

  private static final ZoneId WALL_CLOCK = ZoneId.of("Europe/Warsaw");
  private static final Duration SMALL_STEP = Duration.ofMinutes(1);
  private static final Duration LARGE_STEP = Duration.ofMinutes(15);
  private static final Duration SHORT = Duration.ofHours(2);

  void befall(Act act) {
    if (act instanceof Act.TimePasses passes) {
      pass(passes.length());
    } else if (act instanceof Act.ClockReaches clock) {
      ZonedDateTime now = stage.now().atZone(WALL_CLOCK);
      ZonedDateTime then = now.with(TemporalAdjusters.nextOrSame(clock.day())).with(clock.time());
      pass(Duration.between(now, then.isAfter(now) ? then : then.plusWeeks(1)));
    } else if (act instanceof Act.ClockIsSetBack back) {
      stage.pass(back.by().negated());
    } else if (act instanceof Act.BotRestarts) {
      stage.stop();
      stage.start();
    } else if (act instanceof Act.BotStops) {
      stage.stop();
    } else if (act instanceof Act.BotStarts) {
      stage.start();
    } else if (act instanceof Act.AllIsToldTwice) {
      stage.tellsTwice();
    } else if (act instanceof Act.OrdersTurn orders) {
      stage.orders().turn(orders.mood());
    } else {
      befallPlacesAndPeople(act);
    }
  }

  private void befallPlacesAndPeople(Act act) {
    if (act instanceof Act.Leaves leaves) {
      stage.reachable(leaves.customer(), false);
    } else if (act instanceof Act.ComesBack comes) {
      stage.reachable(comes.customer(), true);
    } else if (act instanceof Act.DeletesAccount deletes) {
      stage.deletesAccount(deletes.customer());
    } else if (act instanceof Act.ThreadTurns turns) {
      stage.threadTurns(turns.associate(), cast.thread(turns.thread()), turns.turn());
    } else if (act instanceof Act.StaysOut stays) {
      stage.staysOut(stays.associate(), stays.team());
    } else if (act instanceof Act.ChannelTurns turns) {
      stage.channelTurns(turns.team(), turns.change());
    } else if (act instanceof Act.ThreadsRunOut runOut) {
      stage.threadsRunOut(runOut.team());
    } else if (act instanceof Act.Types types) {
      stage.types(types.who(), thread(types.thread()));
    } else if (act instanceof Act.AddsToAlbum adds) {
      stage.addsToAlbum(adds.who(), thread(adds.thread()), adds.file());
    } else {
      throw new IllegalStateException("nobody knows how to do this: " + act);
    }
  }

  private Optional<StaffThread> thread(Optional<ThreadOf> meant) {
    return meant.map(cast::thread);
  }

  /** In steps, so that a timer fires near its time and may start another. */
  private void pass(Duration length) {
    Duration step = length.compareTo(SHORT) <= 0 ? SMALL_STEP : LARGE_STEP;
    for (Duration left = length; !left.isZero(); left = left.minus(step)) {
      if (left.compareTo(step) < 0) {
        step = left;
      }
      stage.pass(step);
      stage.settle();
    }
  }
}
