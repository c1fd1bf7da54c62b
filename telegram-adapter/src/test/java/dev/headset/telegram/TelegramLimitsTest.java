package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.platform.Address;
import dev.headset.platform.Limited.Limit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine is told to keep to. */
final class TelegramLimitsTest {

  @Test
  void everyTopicOfAGroupSharesItsCount() {
    List<Limit> one = TelegramLimits.of(new Spot(-5, Optional.of(1), Optional.empty()));
    assertEquals(one, TelegramLimits.of(new Spot(-5, Optional.of(2), Optional.empty())));
    assertEquals(3, one.size());
  }

  @Test
  void privateChatsShareTheBotsCountAlone() {
    List<Limit> ewas = TelegramLimits.of(new Spot(5, Optional.empty(), Optional.empty()));
    List<Limit> jans = TelegramLimits.of(new Spot(6, Optional.empty(), Optional.empty()));
    assertEquals(1, ewas.stream().filter(jans::contains).count());
    assertEquals(2, ewas.size());
  }

  @Test
  void theyCanBeSwitchedOff() {
    Rig rig = new Rig();
    rig.serve();
    assertEquals(List.of(), rig.channel().limits(Address.parse("telegram:5")));
    rig.close();
  }
}
