package dev.headset.telegram;

import dev.headset.platform.Attachment;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.send.SendMediaGroup;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaAudio;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaVideo;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Sends several files as one album. */
record Album(Spot to, Part part, List<InputStream> bytes) implements BotApi.Asking<List<Message>> {

  @Override
  public CompletableFuture<List<Message>> of(OkHttpTelegramClient client) {
    SendMediaGroup group = new SendMediaGroup(to.chatId(), media());
    group.setMessageThreadId(to.topic().orElse(null));
    group.setReplyParameters(PartSender.reply(to, part));
    return client.executeAsync(group);
  }

  private List<InputMedia> media() {
    List<InputMedia> media = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < part.files().size(); i++) {
      Attachment file = part.files().get(i);
      InputMedia one = of(FileKind.of(file), bytes.get(i), own(FileNames.forUpload(file), names));
      if (i == 0 && !part.text().isEmpty()) {
        one.setCaption(part.text());
        one.setCaptionEntities(part.entities());
      }
      media.add(one);
    }
    return media;
  }

  /** The name is the form part's as well, so that no two may have the same. */
  private static String own(String name, Set<String> taken) {
    String own = name;
    for (int n = 2; !taken.add(own); n++) {
      int dot = name.lastIndexOf('.');
      own = name.substring(0, dot) + " (" + n + ")" + name.substring(dot);
    }
    return own;
  }

  private static InputMedia of(FileKind kind, InputStream bytes, String name) {
    return switch (kind) {
      case PHOTO -> new InputMediaPhoto(bytes, name);
      case VIDEO -> new InputMediaVideo(bytes, name);
      case AUDIO -> new InputMediaAudio(bytes, name);
      case DOCUMENT -> new InputMediaDocument(bytes, name);
      case ANIMATION, VOICE, VIDEO_NOTE, STICKER ->
          throw new IllegalArgumentException(kind + " is in no album");
    };
  }
}
