package dev.headset.telegram;

import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * One Telegram message of those that a message of ours becomes.
 *
 * @param text or the caption of the file; may be empty where there is a file
 */
record Part(
    String text,
    List<MessageEntity> entities,
    Optional<Attachment> file,
    List<List<Button>> buttons) {

  Part withButtons(List<List<Button>> rows) {
    return new Part(text, entities, file, rows);
  }
}
