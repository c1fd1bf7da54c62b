package dev.headset.telegram;

import dev.headset.platform.Attachment;
import dev.headset.platform.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;

/** Sends one Telegram message. */
final class PartSender {

  /** Telegram finds the bytes to be no such thing, or out of its bounds for one. */
  private static final List<String> NOT_THAT_KIND =
      List.of(
          "photo_invalid_dimensions",
          "photo_save_file_invalid",
          "photo_ext_invalid",
          "image_process_failed",
          "wrong file type",
          "wrong type of the",
          "sticker_invalid",
          "voice_messages_forbidden");

  private final BotApi api;
  private final FileStore files;

  PartSender(BotApi api, FileStore files) {
    this.api = api;
    this.files = files;
  }

  /**
   * Sends.
   *
   * @return the message's number in its chat
   * @throws IOException where the file can't be read
   */
  int send(Spot to, Part part) throws CallFailedException, IOException {
    if (part.file().isEmpty()) {
      return api.ask(text(to, part)).getMessageId();
    }
    FileKind kind = FileKind.of(part.file().get());
    try {
      return upload(to, part, kind);
    } catch (CallFailedException e) {
      if (kind == FileKind.DOCUMENT || !isNotThatKind(e.failure())) {
        throw e;
      }
      return upload(to, part, FileKind.DOCUMENT);
    }
  }

  /** In a plain group every message of a case replies to its card. */
  static @Nullable ReplyParameters reply(Spot to) {
    return to.card()
        .map(
            card ->
                ReplyParameters.builder().messageId(card).allowSendingWithoutReply(true).build())
        .orElse(null);
  }

  private static boolean isNotThatKind(Failure failure) {
    return failure instanceof Failure.Refusal refusal
        && refusal.code() == 400
        && refusal.saysAny(NOT_THAT_KIND);
  }

  private int upload(Spot to, Part part, FileKind kind) throws CallFailedException, IOException {
    Attachment file = part.file().orElseThrow();
    try (InputStream bytes = files.open(file.file().orElseThrow())) {
      InputFile input = new InputFile(bytes, FileNames.forUpload(file));
      return api.ask(new Upload(to, part, kind, input)).getMessageId();
    }
  }

  private static SendMessage text(Spot to, Part part) {
    return SendMessage.builder()
        .chatId(to.chatId())
        .messageThreadId(to.topic().orElse(null))
        .replyParameters(reply(to))
        .text(part.text())
        .entities(part.entities())
        .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
        .replyMarkup(Keyboards.of(part.buttons()))
        .build();
  }
}
