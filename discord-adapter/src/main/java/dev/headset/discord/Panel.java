package dev.headset.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.discord.markdown.Markdown;
import dev.headset.platform.Button;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The message with a button that lets customers in from a public channel. */
final class Panel {

  static final String COMMAND = "panel";

  /** The core's button ids are one letter, or a letter and a colon. */
  static final String BUTTON = "discord/panel";

  private static final Logger LOG = LoggerFactory.getLogger(Panel.class);
  private static final String PLACE = "\uE000";
  private static final int ROW = 1;
  private static final Duration ANSWERABLE = Duration.ofMinutes(14);
  private static final int MOST_OPEN = 10_000;

  private final DiscordParts parts;
  private final Rest rest;
  private final Cache<String, Opened> opened =
      Caffeine.newBuilder().expireAfterWrite(ANSWERABLE).maximumSize(MOST_OPEN).build();

  Panel(DiscordParts parts, Rest rest) {
    this.parts = parts;
    this.rest = rest;
  }

  /** Posts the panel in the channel where the command was run. */
  void post(Interaction command, Acknowledgement answer) {
    Language language = parts.languageOf(command.locale());
    long needed = Permission.MANAGE_CHANNEL.getRawValue();
    if ((command.permissions() & needed) == 0) {
      answer.say(words(language, TextKey.NOT_TAKEN));
      return;
    }
    Language shown = parts.defaultLanguage();
    Button button = new Button(BUTTON, parts.texts().say(shown, TextKey.PANEL_BUTTON));
    DataObject row =
        DataObject.empty()
            .put("type", ROW)
            .put("components", DataArray.empty().add(Rendering.button(button, true)));
    Part part = new Part(words(shown, TextKey.PANEL), List.of(row), List.of());
    try {
      rest.object(Route.Messages.SEND_MESSAGE.compile(command.channel()), part.body());
      answer.say(words(language, TextKey.PANEL_POSTED));
    } catch (RestException failure) {
      LOG.warn(
          "The contact panel can't be posted in channel {}: {}",
          command.channel(),
          failure.getMessage());
      answer.say(words(language, TextKey.NOT_TAKEN));
    }
  }

  /** The direct message with the person, which always opens: only sending may be refused. */
  String openDm(Interaction interaction) throws RestException {
    DataObject whom = DataObject.empty().put("recipient_id", interaction.author().id().id());
    return rest.object(Route.Self.CREATE_PRIVATE_CHANNEL.compile(), whom).getString("id");
  }

  /** Their word was taken; how it goes on stands in their direct messages. */
  void opened(String dm, Interaction interaction, Acknowledgement answer) {
    Language language = parts.languageOf(interaction.locale());
    answer.say(words(language, TextKey.PANEL_OPENED));
    opened.put(dm, new Opened(answer, language));
  }

  /** It goes on in a thread instead. */
  void moved(String dm, String thread) {
    Optional.ofNullable(opened.getIfPresent(dm))
        .ifPresent(
            open -> {
              String words =
                  Markdown.escape(
                      parts
                          .texts()
                          .say(open.language, TextKey.PANEL_OPENED_IN, Map.of("place", PLACE)));
              open.answer.say(words.replace(PLACE, "<#" + thread + ">"));
            });
  }

  private String words(Language language, TextKey key) {
    return Markdown.escape(parts.texts().say(language, key));
  }

  private record Opened(Acknowledgement answer, Language language) {}
}
