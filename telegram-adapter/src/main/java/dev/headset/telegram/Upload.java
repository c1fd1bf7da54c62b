package dev.headset.telegram;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.send.SendAnimation;
import org.telegram.telegrambots.meta.api.methods.send.SendAudio;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendSticker;
import org.telegram.telegrambots.meta.api.methods.send.SendVideo;
import org.telegram.telegrambots.meta.api.methods.send.SendVideoNote;
import org.telegram.telegrambots.meta.api.methods.send.SendVoice;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Sends a file as one of the kinds that Telegram has; the library has a type for each. */
record Upload(Spot to, Part part, FileKind kind, InputFile file) implements BotApi.Asking<Message> {

  @Override
  public CompletableFuture<Message> of(OkHttpTelegramClient client) {
    return switch (kind) {
      case PHOTO -> client.executeAsync(photo());
      case ANIMATION -> client.executeAsync(animation());
      case VIDEO -> client.executeAsync(video());
      case VIDEO_NOTE -> client.executeAsync(videoNote());
      case VOICE -> client.executeAsync(voice());
      case AUDIO -> client.executeAsync(audio());
      case STICKER -> client.executeAsync(sticker());
      case DOCUMENT -> client.executeAsync(document());
    };
  }

  private SendPhoto photo() {
    return SendPhoto.builder()
        .chatId(to.chatId())
        .messageThreadId(topic())
        .replyParameters(PartSender.reply(to, part))
        .photo(file)
        .caption(caption())
        .captionEntities(part.entities())
        .replyMarkup(Keyboards.of(part.buttons()))
        .build();
  }

  private SendAnimation animation() {
    return SendAnimation.builder()
        .chatId(to.chatId())
        .messageThreadId(topic())
        .replyParameters(PartSender.reply(to, part))
        .animation(file)
        .caption(caption())
        .captionEntities(part.entities())
        .replyMarkup(Keyboards.of(part.buttons()))
        .build();
  }

  private SendVideo video() {
    return SendVideo.builder()
        .chatId(to.chatId())
        .messageThreadId(topic())
        .replyParameters(PartSender.reply(to, part))
        .video(file)
        .caption(caption())
        .captionEntities(part.entities())
        .replyMarkup(Keyboards.of(part.buttons()))
        .build();
  }

  private SendVideoNote videoNote() {
    return SendVideoNote.builder()
        .chatId(to.chatId())
        .messageThreadId(topic())
        .replyParameters(PartSender.reply(to, part))
        .videoNote(file)
        .replyMarkup(Keyboards.of(part.buttons()))
        .build();
  }

  private SendVoice voice() {
    return SendVoice.builder()
        .chatId(to.chatId())
        .messageThreadId(topic())
        .replyParameters(PartSender.reply(to, part))
        .voice(file)
        .caption(caption())
        .captionEntities(part.entities())
        .replyMarkup(Keyboards.of(part.buttons()))
        .build();
  }

  private SendAudio audio() {
    return SendAudio.builder()
        .chatId(to.chatId())
        .messageThreadId(topic())
        .replyParameters(PartSender.reply(to, part))
        .audio(file)
        .caption(caption())
        .captionEntities(part.entities())
        .replyMarkup(Keyboards.of(part.buttons()))
        .build();
  }

  private SendSticker sticker() {
    return SendSticker.builder()
        .chatId(to.chatId())
        .messageThreadId(topic())
        .replyParameters(PartSender.reply(to, part))
        .sticker(file)
        .replyMarkup(Keyboards.of(part.buttons()))
        .build();
  }

  private SendDocument document() {
    return SendDocument.builder()
        .chatId(to.chatId())
        .messageThreadId(topic())
        .replyParameters(PartSender.reply(to, part))
        .document(file)
        .caption(caption())
        .captionEntities(part.entities())
        .replyMarkup(Keyboards.of(part.buttons()))
        .build();
  }

  private @Nullable Integer topic() {
    return to.topic().orElse(null);
  }

  private @Nullable String caption() {
    return part.text().isEmpty() ? null : part.text();
  }
}
