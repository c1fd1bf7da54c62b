package dev.headset.app.platforms;

import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Sent;
import java.util.List;
import java.util.Optional;

/** Customers on a platform, who do there what people do. Each act leads to one update. */
interface CustomerSide {

  void arrives(String customer, Optional<String> language);

  void opens(String customer, Optional<String> topic);

  void speaks(String customer, Sent sent);

  void presses(String customer, Button button);

  /** They block the bot, of which an update may tell. */
  void blocks(String customer);

  /** What the bot has shown them, first to last. */
  List<OutgoingMessage> shownTo(String customer);
}
