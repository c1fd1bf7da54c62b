package dev.headset.discord;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.Test;

class SetupGuideTest {

  @Test
  void theInvitationAsksForWhatTheBotNeedsAndNoMore() throws IOException {
    Set<Permission> needed = EnumSet.copyOf(DutyCheck.AT_THE_DESK);
    needed.addAll(DutyCheck.AT_THE_PANEL);

    String guide = Files.readString(Path.of("..", "docs", "discord-setup.md"));

    assertTrue(guide.contains("permissions=" + Permission.getRaw(needed) + "\n"));
  }
}
