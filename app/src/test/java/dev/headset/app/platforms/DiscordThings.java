package dev.headset.app.platforms;

import dev.headset.emulator.discord.DiscordFile;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.Place;
import dev.headset.testkit.scenario.Sent;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** What people send on Discord beside words. */
final class DiscordThings {

  private DiscordThings() {}

  static DiscordMessage send(DiscordUser person, Place to, String text, List<Sent.File> files) {
    Sent.File first = files.get(0);
    return switch (first.kind()) {
      case STICKER -> person.sendsSticker(to, "wave");
      case VOICE -> person.sendsVoice(to, file(first), 2.5);
      case POLL -> person.sendsPoll(to, first.name(), "Yes", "No");
      case LOCATION, CONTACT -> throw new TestAbortedException("Discord has no " + first.kind());
      case PHOTO, DOCUMENT, AUDIO, VIDEO, VIDEO_NOTE, ANIMATION, OTHER ->
          person.sends(
              to, text, files.stream().map(DiscordThings::file).toArray(DiscordFile[]::new));
    };
  }

  static DiscordFile file(Sent.File file) {
    String name = file.name().isEmpty() ? FileNames.word(file) : file.name();
    return new DiscordFile(name, file.mediaType(), FileNames.bytes(file));
  }
}
