package dev.headset.discord;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.headset.fuzz.Given;
import dev.headset.platform.Address;
import dev.headset.testkit.MemoryFiles;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.OkHttpClient;

/** What Discord's gateway tells, as far as our own code reads it. */
class GatewayFuzzTest {

  /** Nothing is fetched: every file is larger than none. */
  private final Messages messages =
      new Messages(
          new Downloads(new OkHttpClient(), new MemoryFiles(), () -> -1, Duration.ofSeconds(1)),
          Optional::empty);

  @FuzzTest(maxDuration = Given.TIME)
  void messageIsReadOrRefused(byte[] given) {
    DataObject message;
    try {
      message = DataObject.fromJson(given);
    } catch (ParsingException refused) {
      return;
    }
    try {
      Messages.isByPerson(message);
      Messages.isEmpty(message);
      messages.said(message, Address.of(DiscordChannel.PLATFORM, "1"));
    } catch (ParsingException | IllegalArgumentException refused) {
      return; // an id that is missing or none: Events takes it for an event it can't understand
    }
  }

  @FuzzTest(maxDuration = Given.TIME)
  void interactionIsReadOrRefused(byte[] given) {
    Interaction interaction;
    try {
      interaction = new Interaction(DataObject.fromJson(given));
      interaction.author();
      interaction.at();
      interaction.permissions();
    } catch (ParsingException | IllegalArgumentException refused) {
      return;
    }
    interaction.below();
    interaction.parent();
    interaction.begun();
    assertFalse(interaction.typed().isEmpty());
    if (Forms.isAskedBy(interaction)) {
      assertFalse(Forms.typed(interaction).isEmpty());
    }
  }
}
