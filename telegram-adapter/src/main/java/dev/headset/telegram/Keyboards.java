package dev.headset.telegram;

import dev.headset.platform.Button;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Bubbles, as Telegram shows them. */
final class Keyboards {

  private Keyboards() {}

  /** Null for no buttons, which is how the library leaves a field out. */
  static @Nullable InlineKeyboardMarkup of(List<List<Button>> rows) {
    List<InlineKeyboardRow> shown =
        rows.stream().filter(row -> !row.isEmpty()).map(Keyboards::row).toList();
    return shown.isEmpty() ? null : new InlineKeyboardMarkup(shown);
  }

  private static InlineKeyboardRow row(List<Button> row) {
    return new InlineKeyboardRow(row.stream().map(Keyboards::button).toList());
  }

  private static InlineKeyboardButton button(Button button) {
    return InlineKeyboardButton.builder().text(button.label()).callbackData(button.id()).build();
  }
}
