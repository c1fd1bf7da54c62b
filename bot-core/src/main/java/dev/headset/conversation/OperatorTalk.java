package dev.headset.conversation;

import dev.headset.platform.OutgoingMessage;
import dev.headset.text.Formatted;
import dev.headset.text.Language;
import dev.headset.text.Style;
import dev.headset.text.TextKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** News for operators, in the desk's language. */
final class OperatorTalk {

  private OperatorTalk() {}

  static OutgoingMessage say(OperatorNews news, World world) {
    if (news instanceof OperatorNews.ConfigBroken broken) {
      String text = say(world, TextKey.OPERATORS_CONFIG_BROKEN, Map.of("count", broken.count()));
      return above(text, broken.shown());
    } else if (news instanceof OperatorNews.ConfigCopied copied) {
      String text = say(world, TextKey.OPERATORS_CONFIG_COPIED, Map.of("count", copied.count()));
      return above(text, copied.shown());
    } else if (news instanceof OperatorNews.ConfigMended) {
      return OutgoingMessage.bot(say(world, TextKey.OPERATORS_CONFIG_MENDED, Map.of()));
    } else if (news instanceof OperatorNews.ConfigWaits waits) {
      String keys = String.join(", ", waits.keys());
      return OutgoingMessage.bot(say(world, TextKey.OPERATORS_CONFIG_WAITS, Map.of("keys", keys)));
    } else if (news instanceof OperatorNews.PlatformAway away) {
      return OutgoingMessage.bot(
          say(
              world,
              TextKey.OPERATORS_PLATFORM_AWAY,
              Map.of("platform", away.platform(), "reason", away.reason())));
    } else if (news instanceof OperatorNews.Day day) {
      return OutgoingMessage.bot(day(day, world));
    }
    OperatorNews.PlatformBack back = (OperatorNews.PlatformBack) news;
    return OutgoingMessage.bot(
        say(
            world,
            TextKey.OPERATORS_PLATFORM_BACK,
            Map.of("platform", back.platform(), "time", Lengths.say(world, back.away()))));
  }

  private static String day(OperatorNews.Day day, World world) {
    List<String> lines = new ArrayList<>();
    lines.add(
        say(
            world,
            TextKey.OPERATORS_DAY,
            Map.of(
                "opened", day.opened(),
                "closed", day.closed(),
                "open", day.open(),
                "waiting", day.waiting())));
    day.halfWaited()
        .map(wait -> Map.of("time", Lengths.say(world, wait)))
        .ifPresent(wait -> lines.add(say(world, TextKey.OPERATORS_DAY_WAIT, wait)));
    day.rating()
        .map(rating -> Map.of("count", day.rated(), "rating", rating))
        .ifPresent(rating -> lines.add(say(world, TextKey.OPERATORS_DAY_RATING, rating)));
    if (day.missed() > 0) {
      lines.add(say(world, TextKey.OPERATORS_DAY_MISSED, Map.of("count", day.missed())));
    }
    return String.join("\n", lines);
  }

  private static OutgoingMessage above(String text, String shown) {
    return OutgoingMessage.bot("")
        .saying(Formatted.plain(text + "\n").then(Formatted.in(Style.PRE, shown)));
  }

  private static String say(World world, TextKey key, Map<String, ?> arguments) {
    Language language = world.playbook().desk().language();
    return world.playbook().texts().say(language, key, arguments);
  }
}
