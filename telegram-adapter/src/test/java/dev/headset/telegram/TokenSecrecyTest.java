package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.Fault;
import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.TelegramContent;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramFaults;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.AdapterState;
import dev.headset.platform.Delivery;
import dev.headset.platform.OutgoingMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The token is part of every address that is called, and is shown nowhere. */
final class TokenSecrecyTest {

  @Test
  void noFailureShowsIt() {
    List<Delivery> deliveries = new ArrayList<>();
    AdapterState state;
    String logged;
    Rig rig;
    try (TelegramEmulator server = Rig.startServer();
        LogTap log = LogTap.everything()) {
      rig = new Rig(server);
      rig.serve();
      TelegramUser ewa = rig.user("Ewa");
      ewa.startsBot(rig.bot);
      rig.said();
      for (Fault fault :
          List.of(
              new Fault.ClosedBefore(),
              new Fault.Truncated(),
              new Fault.EmptyBody(),
              Fault.html(502),
              TelegramFaults.refused(400, "Bad Request: bot" + rig.token + " is wrong"),
              TelegramFaults.refused(401, "Unauthorized: bot" + rig.token))) {
        server.failNext(1, CallFilter.of("sendMessage").by(rig.bot), fault);
        deliveries.add(rig.tell(Rig.address(ewa.id()), OutgoingMessage.bot("hello")));
        server.failNext(1, CallFilter.of("getFile").by(rig.bot), fault);
        ewa.sends(rig.bot, TelegramContent.photo(new byte[] {1}));
      }
      rig.said(7);
      server.stop();
      deliveries.add(rig.tell(Rig.address(ewa.id()), OutgoingMessage.bot("hello")));
      Rig.until(() -> rig.adapter().state() instanceof AdapterState.Troubled);
      state = rig.adapter().state();
      rig.close();
      logged = log.text();
    }
    assertFalse(deliveries.toString().contains(rig.token), "in a delivery");
    assertFalse(state.toString().contains(rig.token), "in the state");
    String ours =
        logged
            .lines()
            .filter(line -> line.contains(rig.token))
            .filter(line -> !line.startsWith("org.eclipse.jetty") && !line.startsWith("io.javalin"))
            .findFirst()
            .orElse("");
    assertTrue(ours.isEmpty(), "in the log: " + ours);
    assertFalse(rig.parts().toString().contains(rig.token), "in the adapter's parts");
  }
}
