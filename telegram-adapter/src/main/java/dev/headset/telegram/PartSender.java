package dev.headset.telegram;

import dev.headset.platform.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Makes one call that sends something. */
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

  /** What was to be answered stands elsewhere now, or nowhere. */
  private static final List<String> NO_REPLY =
      List.of("message to be replied not found", "message to reply not found", "reply_message_id");

  private final BotApi api;
  private final FileStore files;

  PartSender(BotApi api, FileStore files) {
    this.api = api;
    this.files = files;
  }

  /**
   * Sends.
   *
   * @return the messages' numbers in their chat; of an album that is not taken as one, only the
   *     first's, the others being left to be sent alone
   * @throws IOException where a file can't be read
   */
  List<Integer> send(Spot to, Part part) throws CallFailedException, IOException {
    try {
      return sent(to, part);
    } catch (CallFailedException e) {
      if (part.replyTo().isPresent() && isRefusal(e.failure(), NO_REPLY)) {
        return send(to, part.answering(Optional.empty()));
      }
      if (!part.isPlain() && isRefusal(e.failure(), List.of("entit"))) {
        return send(to, part.plain(to));
      }
      throw e;
    }
  }

  /**
   * What a message answers: in a plain group every message of a case answers its card. Null for
   * nothing, which is how the library leaves a field out.
   */
  static @Nullable ReplyParameters reply(Spot to, Part part) {
    return part.replyTo()
        .or(to::card)
        .map(
            answered ->
                ReplyParameters.builder()
                    .messageId(answered)
                    .allowSendingWithoutReply(true)
                    .build())
        .orElse(null);
  }

  private List<Integer> sent(Spot to, Part part) throws CallFailedException, IOException {
    return switch (part.files().size()) {
      case 0 -> List.of(api.ask(text(to, part)).getMessageId());
      case 1 -> List.of(file(to, part));
      default -> album(to, part);
    };
  }

  private List<Integer> album(Spot to, Part part) throws CallFailedException, IOException {
    List<InputStream> open = new ArrayList<>();
    try {
      for (var file : part.files()) {
        open.add(files.open(file.file().orElseThrow()));
      }
      return api.ask(new Album(to, part, open)).stream().map(Message::getMessageId).toList();
    } catch (CallFailedException e) {
      if (!isRefusal(e.failure(), NOT_THAT_KIND)) {
        throw e;
      }
    } finally {
      for (InputStream bytes : open) {
        bytes.close();
      }
    }
    return sent(to, part.alone(0));
  }

  private int file(Spot to, Part part) throws CallFailedException, IOException {
    FileKind kind = FileKind.of(part.files().get(0));
    try {
      return upload(to, part, kind);
    } catch (CallFailedException e) {
      if (kind == FileKind.DOCUMENT || !isRefusal(e.failure(), NOT_THAT_KIND)) {
        throw e;
      }
      return upload(to, part, FileKind.DOCUMENT);
    }
  }

  private static boolean isRefusal(Failure failure, List<String> words) {
    return failure instanceof Failure.Refusal refusal
        && refusal.code() == 400
        && refusal.saysAny(words);
  }

  private int upload(Spot to, Part part, FileKind kind) throws CallFailedException, IOException {
    var file = part.files().get(0);
    try (InputStream bytes = files.open(file.file().orElseThrow())) {
      InputFile input = new InputFile(bytes, FileNames.forUpload(file));
      return api.ask(new Upload(to, part, kind, input)).getMessageId();
    }
  }

  private static SendMessage text(Spot to, Part part) {
    List<MessageEntity> entities = part.entities();
    return SendMessage.builder()
        .chatId(to.chatId())
        .messageThreadId(to.topic().orElse(null))
        .replyParameters(reply(to, part))
        .text(part.text())
        .entities(entities)
        .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
        .replyMarkup(Keyboards.of(part.buttons()))
        .build();
  }
}
