package dev.headset.telegram;

import dev.headset.config.Secret;
import dev.headset.platform.Address;
import dev.headset.platform.Finding;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/**
 * Whether the bot can work on Telegram. Changes nothing there and takes no update, so that a bot
 * that runs meanwhile is not disturbed.
 *
 * @param api where the Bot API is
 * @param staffChannels the teams' and the operators' groups
 */
public record TelegramExamination(
    Secret token, URI api, Set<Address> staffChannels, TelegramTimings timings) {

  /** Copies the set. */
  public TelegramExamination {
    staffChannels = Set.copyOf(staffChannels);
  }

  /** Asks; returns when all is answered or given up, within a few times {@code timings.grace}. */
  public List<Finding> findings() {
    if (!Service.isWellFormed(token)) {
      return List.of(Finding.parted(Finding.Level.FAIL, Trouble.malformedToken().sentence()));
    }
    try (BotApi calls = new BotApi(token, api, timings.grace())) {
      return findings(calls);
    }
  }

  private List<Finding> findings(BotApi calls) {
    List<Finding> found = new ArrayList<>();
    try {
      User bot = calls.ask(new GetMe());
      Identity me = Identity.of(bot);
      found.add(Finding.ok("Telegram knows the token: the bot is @" + me.username()));
      found.add(webhook(calls.ask(new GetWebhookInfo())));
      StaffGroups groups = new StaffGroups(calls, staffChannels, new Places(staffChannels));
      staffChannels.stream()
          .sorted((one, other) -> one.toString().compareTo(other.toString()))
          .map(channel -> groups.examine(channel, me))
          .forEach(found::add);
    } catch (CallFailedException e) {
      Trouble trouble = Trouble.of(e.failure(), calls.address(), timings);
      found.add(Finding.parted(Finding.Level.FAIL, trouble.sentence()));
    }
    return found;
  }

  private static Finding webhook(WebhookInfo info) {
    return info.getUrl() == null || info.getUrl().isEmpty()
        ? Finding.ok("Telegram is not told to push the bot's updates elsewhere")
        : Finding.warn(
            "A webhook is set for the Telegram bot",
            "./headset run takes it away; stop the program that set it, or it comes back");
  }
}
