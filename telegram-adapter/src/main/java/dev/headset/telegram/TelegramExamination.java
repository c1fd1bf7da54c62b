package dev.headset.telegram;

import dev.headset.config.Secret;
import dev.headset.platform.Address;
import dev.headset.platform.Finding;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/**
 * Whether the bot can work on Telegram. Changes nothing there and takes no update. A bot that runs
 * meanwhile is not disturbed, unless another process is listened for.
 *
 * @param api where the Bot API is
 * @param staffChannels the teams' and the operators' groups
 * @param listen how long another process is listened for that polls with the same token, in whole
 *     seconds; 0: not at all, as where this bot is known to run
 */
public record TelegramExamination(
    Secret token, URI api, Set<Address> staffChannels, Duration listen, TelegramTimings timings) {

  /** Copies the set. */
  public TelegramExamination {
    staffChannels = Set.copyOf(staffChannels);
  }

  /** Asks; returns when all is answered or given up, within a few times {@code timings.grace}. */
  public List<Finding> findings() throws InterruptedException {
    if (!Service.isWellFormed(token)) {
      return List.of(Finding.parted(Finding.Level.FAIL, Trouble.malformedToken().sentence()));
    }
    try (BotApi calls = new BotApi(token, api, timings.grace())) {
      return findings(calls);
    }
  }

  private List<Finding> findings(BotApi calls) throws InterruptedException {
    List<Finding> found = new ArrayList<>();
    try {
      User bot = calls.ask(new GetMe());
      Identity me = Identity.of(bot);
      found.add(Finding.ok("Telegram knows the token: the bot is @" + me.username()));
      Finding webhook = webhook(calls.ask(new GetWebhookInfo()));
      found.add(webhook);
      StaffGroups groups = new StaffGroups(calls, staffChannels, new Places(staffChannels));
      staffChannels.stream()
          .sorted((one, other) -> one.toString().compareTo(other.toString()))
          .map(channel -> groups.examine(channel, me))
          .forEach(found::add);
      if (webhook.level() == Finding.Level.OK) {
        found.addAll(OtherPoller.findings(calls, listen));
      }
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
            "A webhook is set for the Telegram bot, so that Telegram sends its updates to "
                + host(info.getUrl()),
            "./headset run takes it away; stop the program that set it, or it comes back");
  }

  /** The rest of the address may hold a secret. */
  private static String host(String url) {
    HttpUrl read = HttpUrl.parse(url);
    return read == null ? "another program" : read.host();
  }
}
