package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who might take a waiting case, as its card says. */
final class Suggested {

  private Suggested() {}

  /** Who helped this customer before, whether they are there or not; else who has least to do. */
  static Optional<String> line(Turn turn, Case of) {
    if (!(of.status() instanceof CaseStatus.Waiting)) {
      return Optional.empty();
    }
    List<Person> before = Crew.helpedBefore(turn, of);
    Optional<Person> first = Crew.first(turn, of);
    boolean known =
        first
            .filter(one -> before.stream().anyMatch(each -> each.id().equals(one.id())))
            .isPresent();
    if (!before.isEmpty() && (known || first.isEmpty())) {
      String name = known ? first.get().name() : before.get(0).name();
      return Optional.of(turn.deskSay(TextKey.DESK_CARD_HELPED_BEFORE, Map.of("associate", name)));
    }
    return first.map(
        one ->
            turn.deskSay(
                TextKey.DESK_CARD_LEAST_TO_DO,
                Map.of("associate", one.name(), "count", Crew.inHand(turn.world().desk(), one))));
  }
}
