package dev.headset.app.platforms;

import dev.headset.platform.Button;
import java.util.List;

/** A forum topic, in which the card is the first message, with its buttons below. */
final class TelegramLook implements CardLook {

  private static final int WIDTH = 480;
  private static final int LEFT = 64;
  private static final int BUBBLE = WIDTH - LEFT - 16;
  private static final int SIZE = 15;
  private static final int LINE = 21;
  private static final int HEAD = 52;
  private static final int BUTTON = 36;

  @Override
  public String drawn(CardStory.Look card) {
    Drawing drawing = new Drawing(WIDTH);
    drawing.box(0, 0, WIDTH, HEAD, 10, "#e9edf0").box(0, HEAD - 10, WIDTH, 10, 0, "#e9edf0");
    drawing.text(20, 33, 18, "#8a98a5", "#");
    drawing.bold(44, 32, SIZE, "#1c2733", card.title());
    int top = HEAD + 14;
    List<String> lines = Drawing.lines(card.message().text(), SIZE, BUBBLE - 24);
    int height = 38 + lines.size() * LINE + 18;
    drawing.box(LEFT, top, BUBBLE, height, 12, "#ffffff");
    drawing.bold(LEFT + 12, top + 23, 14, "#3a8fd6", "Headset");
    int y = top + 46;
    for (String line : lines) {
      drawing.text(LEFT + 12, y, SIZE, "#1c2733", line);
      y += LINE;
    }
    drawing.endingAt(LEFT + BUBBLE - 12, top + height - 10, 12, "#8a98a5", "10:00");
    drawing.headset(32, top + height - 20, 18, "#3a8fd6");
    y = top + height + 6;
    for (List<Button> row : card.message().buttons()) {
      buttons(drawing, row, y);
      y += BUTTON + 6;
    }
    return drawing.drawn(y + 10, "#c6d6c4", "The card on Telegram: " + firstLine(card));
  }

  /** All of one row are as wide as the message together. */
  private static void buttons(Drawing drawing, List<Button> row, int y) {
    int each = (BUBBLE - 6 * (row.size() - 1)) / row.size();
    int x = LEFT;
    for (Button button : row) {
      drawing.box(x, y, each, BUTTON, 8, "#6f8f74");
      drawing.centred(x + each / 2, y + 23, 14, "#ffffff", button.label());
      x += each + 6;
    }
  }

  private static String firstLine(CardStory.Look card) {
    return card.message().text().lines().findFirst().orElseThrow();
  }
}
