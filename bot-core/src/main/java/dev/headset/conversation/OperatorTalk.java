package dev.headset.conversation;

import dev.headset.platform.OutgoingMessage;
import dev.headset.text.Formatted;
import dev.headset.text.Language;
import dev.headset.text.Style;
import dev.headset.text.TextKey;
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
    }
    OperatorNews.PlatformBack back = (OperatorNews.PlatformBack) news;
    return OutgoingMessage.bot(
        say(
            world,
            TextKey.OPERATORS_PLATFORM_BACK,
            Map.of("platform", back.platform(), "time", Lengths.say(world, back.away()))));
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
