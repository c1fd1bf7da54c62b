package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;

/**
 * Changes messages of ours in place, and takes them away. Which of them are files Telegram tells by
 * refusing to change their text: a file's words are its caption.
 */
final class Edits {

  private static final String NO_TEXT = "there is no text in the message to edit";
  private static final String NO_CAPTION = "there is no caption in the message to edit";
  private static final String SO_ALREADY = "message is not modified";
  private static final String EDIT_GONE = "message to edit not found";
  private static final String DELETE_GONE = "message to delete not found";

  private final BotApi api;
  private final Dispatch dispatch;
  private final Places places;

  Edits(BotApi api, Dispatch dispatch, Places places) {
    this.api = api;
    this.dispatch = dispatch;
    this.places = places;
  }

  Delivery edit(EntryKey key, Address at, Spot to, List<MessageId> messages, OutgoingMessage now)
      throws CallFailedException, IOException {
    Optional<List<Integer>> numbers = numbers(at, messages);
    if (numbers.isEmpty()) {
      return outOfReach();
    }
    List<Part> words = Composer.words(to, now, Composer.MAX_TEXT);
    if (words.isEmpty()) {
      return withoutWords(at, to, messages, numbers.get().get(0));
    }
    int first = numbers.get().get(0);
    if (!text(to, first, words.get(0))) {
      words = Composer.words(to, now, Composer.MAX_CAPTION);
      if (!caption(to, first, words.get(0))) {
        words.add(0, Part.EMPTY); // a file that bears no words: they go below
      }
    }
    List<Integer> stand = later(to, numbers.get(), words);
    return new Delivery.Delivered(
        at, below(key, to, stand, words).stream().map(n -> places.message(at, n)).toList());
  }

  /** Takes away; the first that can't be is told. */
  Delivery delete(Address at, Spot to, List<MessageId> messages) throws CallFailedException {
    Optional<List<Integer>> numbers = numbers(at, messages);
    if (numbers.isEmpty()) {
      return outOfReach();
    }
    for (int number : numbers.get()) {
      delete(to, number);
    }
    return new Delivery.Delivered(at, List.of());
  }

  /** All the numbers, or none where one stayed behind in a group that moved. */
  private Optional<List<Integer>> numbers(Address at, List<MessageId> messages) {
    List<Integer> numbers = new ArrayList<>();
    for (MessageId message : messages) {
      places.number(at, message).ifPresent(numbers::add);
    }
    return Optional.of(numbers).filter(all -> all.size() == messages.size());
  }

  /** Only a file's words can all go. */
  private Delivery withoutWords(Address at, Spot to, List<MessageId> messages, int first)
      throws CallFailedException {
    return caption(to, first, Part.EMPTY)
        ? new Delivery.Delivered(at, messages)
        : new Delivery.Refused(Refusal.INVALID, "there is nothing in it that can be shown");
  }

  /**
   * Puts the words behind the first into the messages behind the first, and takes away texts that
   * are not needed any more.
   *
   * @param words those that found a place are taken off, the first among them
   * @return the messages that stand
   */
  private List<Integer> later(Spot to, List<Integer> numbers, List<Part> words)
      throws CallFailedException {
    words.remove(0);
    List<Integer> stand = new ArrayList<>(List.of(numbers.get(0)));
    for (int number : numbers.subList(1, numbers.size())) {
      Part next = words.isEmpty() ? Part.GONE : words.get(0);
      try {
        boolean isText = text(to, number, next);
        if (isText && words.isEmpty()) {
          delete(to, number);
          continue;
        }
        stand.add(number);
        if (isText) {
          words.remove(0);
        }
      } catch (CallFailedException e) {
        if (!says(e, EDIT_GONE)) {
          throw e;
        }
      }
    }
    return stand;
  }

  private List<Integer> below(EntryKey key, Spot to, List<Integer> stand, List<Part> words)
      throws CallFailedException, IOException {
    List<Integer> all = new ArrayList<>(stand);
    if (!words.isEmpty()) {
      words.set(0, words.get(0).answering(Optional.of(stand.get(0))));
      all.addAll(dispatch.send(key, to, words));
    }
    return all;
  }

  /** Changes a text; false where the message is a file. */
  private boolean text(Spot to, int number, Part part) throws CallFailedException {
    return changed(
        NO_TEXT,
        EditMessageText.builder()
            .chatId(to.chatId())
            .messageId(number)
            .text(part.text())
            .entities(part.entities())
            .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
            .replyMarkup(Keyboards.of(part.buttons()))
            .build());
  }

  /** Changes a file's caption; false where the message can have none. */
  private boolean caption(Spot to, int number, Part part) throws CallFailedException {
    return changed(
        NO_CAPTION,
        EditMessageCaption.builder()
            .chatId(to.chatId())
            .messageId(number)
            .caption(part.text())
            .captionEntities(part.entities())
            .replyMarkup(Keyboards.of(part.buttons()))
            .build());
  }

  private boolean changed(String other, BotApiMethod<?> change) throws CallFailedException {
    try {
      api.ask(change);
    } catch (CallFailedException e) {
      if (says(e, other)) {
        return false;
      }
      if (!says(e, SO_ALREADY)) {
        throw e;
      }
    }
    return true;
  }

  private void delete(Spot to, int number) throws CallFailedException {
    try {
      api.ask(new DeleteMessage(to.chatId(), number));
    } catch (CallFailedException e) {
      if (!says(e, DELETE_GONE)) {
        throw e;
      }
    }
  }

  private static boolean says(CallFailedException e, String words) {
    return e.failure() instanceof Failure.Refusal refusal && refusal.says(words);
  }

  static Delivery outOfReach() {
    return new Delivery.Refused(
        Refusal.GONE, "the message stayed behind when its group became a supergroup");
  }
}
