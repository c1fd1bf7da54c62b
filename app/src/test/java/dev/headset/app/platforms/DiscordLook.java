package dev.headset.app.platforms;

import dev.headset.platform.Button;
import java.util.List;

/**
 * A message in the team's channel or forum, its buttons below, in a thread that bears its title.
 */
final class DiscordLook implements CardLook {

  private static final int WIDTH = 480;
  private static final int LEFT = 72;
  private static final int SIZE = 15;
  private static final int LINE = 22;
  private static final int HEAD = 48;
  private static final int BUTTON = 32;

  @Override
  public String drawn(CardStory.Look card) {
    Drawing drawing = new Drawing(WIDTH);
    drawing.text(18, 31, 18, "#80848e", "#");
    drawing.bold(40, 30, SIZE, "#f2f3f5", card.title());
    drawing.box(0, HEAD - 1, WIDTH, 1, 0, "#26282c");
    drawing.headset(36, HEAD + 36, 20, "#5865f2");
    int y = HEAD + 30;
    drawing.bold(LEFT, y, SIZE, "#f2f3f5", "Headset");
    drawing.box(LEFT + 76, y - 13, 34, 17, 4, "#5865f2");
    drawing.centred(LEFT + 93, y - 1, 11, "#ffffff", "APP");
    drawing.text(LEFT + 120, y, 12, "#949ba4", "10:00");
    y += 26;
    for (String line : Drawing.lines(card.message().text(), SIZE, WIDTH - LEFT - 20)) {
      drawing.text(LEFT, y, SIZE, "#dbdee1", line);
      y += LINE;
    }
    y -= 8;
    for (List<Button> row : card.message().buttons()) {
      buttons(drawing, row, y);
      y += BUTTON + 8;
    }
    return drawing.drawn(y + 10, "#313338", "The card on Discord: " + firstLine(card));
  }

  /** Each is as wide as its words. A single one stands out. */
  private static void buttons(Drawing drawing, List<Button> row, int y) {
    int x = LEFT;
    for (Button button : row) {
      int width = Drawing.widthOf(button.label(), 14) + 32;
      drawing.box(x, y, width, BUTTON, 4, row.size() == 1 ? "#5865f2" : "#4e5058");
      drawing.centred(x + width / 2, y + 21, 14, "#ffffff", button.label());
      x += width + 8;
    }
  }

  private static String firstLine(CardStory.Look card) {
    return card.message().text().lines().findFirst().orElseThrow();
  }
}
