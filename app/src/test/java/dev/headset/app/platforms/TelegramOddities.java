package dev.headset.app.platforms;

import dev.headset.emulator.telegram.EntityView;
import dev.headset.emulator.telegram.TelegramContent;
import org.opentest4j.TestAbortedException;

/** What people send on Telegram that is only there. */
final class TelegramOddities {

  private static final String LINK = "https://shop.example/kettle";

  private TelegramOddities() {}

  static TelegramContent content(Oddity oddity) {
    return switch (oddity) {
      case LINK_PREVIEW ->
          TelegramContent.formatted("See " + LINK, new EntityView("url", 4, LINK.length()));
      case MENTION ->
          TelegramContent.formatted("Ask Tom", new EntityView("text_mention", 4, 3, "4711"));
      case CUSTOM_EMOJI ->
          TelegramContent.formatted(
              "Great 🎉", new EntityView("custom_emoji", 6, 2, "5368324170671202286"));
      case EMBED -> throw new TestAbortedException("Telegram has no cards");
    };
  }
}
