package dev.headset.testkit.scenario;

import static dev.headset.testkit.scenario.Sight.unseen;

import dev.headset.platform.MessageId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Holds how messages look now, whenever they were written, against what a story says. */
final class Looks {

  private static final Duration A_MOMENT = Duration.ofSeconds(5);

  private final ScenarioStage stage;
  private final Cast cast;
  private final Unread unread;
  private final Sight sight;

  Looks(ScenarioStage stage, Cast cast, Unread unread, Sight sight) {
    this.stage = stage;
    this.cast = cast;
    this.unread = unread;
    this.sight = sight;
  }

  void reads(Where where, Expectation.Reads reads) {
    Wording wording = where.wording(cast);
    List<Posted> bots = where.chat(stage).stream().filter(Posted::byBot).toList();
    for (int i = bots.size() - 1; i >= 0; i--) {
      Optional<Map<String, String>> match =
          reads.text().match(bots.get(i).message().formatted(), wording);
      if (match.isPresent() && !reads.still()) {
        throw unseen(where.inWords() + " still reads: " + Shown.inWords(bots.get(i).message()));
      }
      if (match.isPresent()) {
        cast.learn(match.get());
        sight.remember(where, bots.get(i));
        return;
      }
    }
    if (reads.still()) {
      throw unseen(
          where.inWords() + " does not read: " + reads.text().explained(wording) + all(bots));
    }
  }

  private static String all(List<Posted> chat) {
    StringBuilder all = new StringBuilder();
    chat.forEach(each -> all.append("\n    | ").append(Shown.inWords(each.message())));
    return all.toString();
  }

  /** Nobody waits until typing is shown: it is by and by. */
  void typing(Where where) {
    String customer = where instanceof Where.Customer chat ? chat.name() : "";
    Optional<StaffThread> thread =
        where instanceof Where.CaseThread in ? Optional.of(in.thread()) : Optional.empty();
    long end = System.nanoTime() + A_MOMENT.toNanos();
    while (!stage.sawTyping(customer, thread)) {
      if (System.nanoTime() > end) {
        throw unseen("nobody is seen typing");
      }
      LockSupport.parkNanos(5_000_000);
    }
  }

  void answers(Expectation.Answers answers) {
    Sight.Found last = sight.last();
    MessageId answered =
        last.posted().message().replyTo().orElseThrow(() -> unseen("it answers nothing"));
    List<Posted> chat = last.where().chat(stage);
    boolean holds =
        Sight.newest(
                chat.stream().filter(each -> each.id().equals(answered.value())),
                cast.told(answers.message()))
            .isPresent();
    if (!holds) {
      throw unseen("it answers another message: " + answered.value() + all(chat));
    }
  }

  /** Where the platform shows no such reaction, words with it answer the message. */
  void feels(Where where, Expectation.Feels feels) {
    List<Posted> chat = where.chat(stage);
    Posted about =
        Sight.newest(chat.stream(), cast.told(feels.message()))
            .orElseThrow(() -> unseen("no message holds: " + feels.message()));
    boolean shown = about.feelings().contains(feels.emoji());
    if (shown != feels.still() && !feels.still()) {
      throw unseen("the reaction is still there");
    }
    if (feels.still() && !shown) {
      inWords(where, about, feels.emoji());
    }
  }

  private void inWords(Where where, Posted about, String emoji) {
    Posted words =
        unread.at(where).stream()
            .filter(each -> each.message().text().contains(emoji))
            .filter(each -> each.message().replyTo().equals(Optional.of(new MessageId(about.id()))))
            .findFirst()
            .orElseThrow(
                () -> unseen("the reaction is not there, nor words with it: " + about.feelings()));
    unread.read(where, List.of(words));
  }
}
