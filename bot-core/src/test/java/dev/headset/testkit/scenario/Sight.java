package dev.headset.testkit.scenario;

import dev.headset.platform.Attachment;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.text.Formatted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds what a story says among what is there, and remembers which message that was. */
final class Sight {

  private final Cast cast;
  private final Unread unread;
  private Optional<Found> last = Optional.empty();

  Sight(Cast cast, Unread unread) {
    this.cast = cast;
    this.unread = unread;
  }

  /** A message, and where it stands. */
  record Found(Where where, Posted posted) {}

  /** The message of the line above. */
  Found last() {
    return last.orElseThrow(() -> unseen("there is no message above this line"));
  }

  void remember(Where where, Posted posted) {
    last = Optional.of(new Found(where, posted));
  }

  /** Learns what the names mean. */
  void learn(Optional<Map<String, String>> match, Supplier<String> otherwise) {
    cast.learn(match.orElseThrow(() -> unseen(otherwise.get())));
  }

  /**
   * Reads on at a place up to words that are wanted there.
   *
   * @param first whether nothing may stand before them
   * @param inParts whether several messages may hold them together
   */
  void readOn(Where where, Predicate<Speaker> by, Wanted wanted, boolean first, boolean inParts) {
    List<Posted> news = unread.at(where);
    for (int from = 0; from < (first ? Math.min(1, news.size()) : news.size()); from++) {
      if (!by.test(news.get(from).message().from())) {
        continue;
      }
      int longest = inParts ? news.size() : from + 1;
      for (int to = from + 1; to <= longest; to++) {
        List<Posted> parts = news.subList(from, to);
        Optional<Map<String, String>> match = wanted.match(joined(parts), where.wording(cast));
        if (match.isPresent()) {
          cast.learn(match.get());
          remember(where, together(parts));
          unread.read(where, news.subList(0, to));
          return;
        }
      }
    }
    throw unseen(missing(where, wanted));
  }

  private String missing(Where where, Wanted wanted) {
    String what = wanted.explained(where.wording(cast));
    return where instanceof Where.Customer customer
        ? customer.name() + " was not told: " + what
        : where.inWords() + " does not show: " + what;
  }

  private static Formatted joined(List<Posted> parts) {
    return parts.stream()
        .map(each -> each.message().formatted())
        .reduce((all, next) -> all.then("\n").then(next))
        .orElse(Formatted.EMPTY);
  }

  private static Posted together(List<Posted> parts) {
    OutgoingMessage first = parts.get(0).message();
    List<Attachment> files =
        parts.stream().flatMap(each -> each.message().files().stream()).toList();
    return parts.size() == 1 ? parts.get(0) : parts.get(0).withMessage(first.withFiles(files));
  }

  /** The newest message that holds these words, a person's or the bot's. */
  static Optional<Posted> newest(Stream<Posted> chat, String words) {
    String flat = Regex.flat(words);
    return chat.filter(each -> Regex.flat(each.message().text()).contains(flat))
        .reduce((earlier, later) -> later);
  }

  static UnseenException unseen(String what) {
    return new UnseenException(what, Optional.empty());
  }
}
