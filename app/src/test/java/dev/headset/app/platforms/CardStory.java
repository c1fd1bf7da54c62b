package dev.headset.app.platforms;

import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import dev.headset.testkit.scenario.StaffThread;
import dev.headset.text.Formatted;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A declined card, from the call for a person to the rating: what staff's card looks like. */
final class CardStory {

  private static final String EWA = "Ewa";
  private static final String ANNA = "Anna";
  private static final String NUMBER = "HS-7K3F-9QMD";

  private final PlatformStage stage;
  private final Look waiting;
  private final Look claimed;
  private final Look closed;

  /** The card at one moment, and the title of its thread. */
  record Look(String title, OutgoingMessage message) {}

  /** Plays it to its end. */
  CardStory(PlatformStage stage) {
    this.stage = stage;
    stage.arrives(EWA, Optional.of("en"));
    says("my card was declined");
    says("can I talk to a person?");
    says("yesterday evening");
    says("129.99 zł back: it was taken twice");
    says("the order is 123-4567890-1234567");
    stage.customerSpeaks(EWA, picture());
    stage.settle();
    pass(8);
    this.waiting = look();
    stage.staffPresses(ANNA, thread(), stage.card(thread()).buttons().get(0).get(0));
    stage.settle();
    pass(3);
    this.claimed = look();
    stage.staffSpeaks(ANNA, thread(), Sent.text("/close paid back"));
    stage.settle();
    stage.customerPresses(EWA, best());
    stage.settle();
    this.closed = look();
  }

  Look waiting() {
    return waiting;
  }

  Look claimed() {
    return claimed;
  }

  Look closed() {
    return closed;
  }

  private void says(String text) {
    stage.customerSpeaks(EWA, Sent.text(text));
    stage.settle();
  }

  private static Sent picture() {
    List<Sent.File> file = List.of(new Sent.File(Attachment.Kind.DOCUMENT, "statement.pdf"));
    return new Sent(Formatted.EMPTY, file, Optional.empty(), Optional.empty());
  }

  private void pass(int minutes) {
    for (int minute = 0; minute < minutes; minute++) {
      stage.pass(Duration.ofMinutes(1));
      stage.settle();
    }
  }

  /** Five stars. */
  private Button best() {
    List<Button> stars =
        Posted.byBot(stage.chatOf(EWA)).stream()
            .flatMap(message -> message.buttons().stream())
            .flatMap(List::stream)
            .filter(button -> button.id().endsWith(":5"))
            .toList();
    return stars.get(stars.size() - 1);
  }

  private StaffThread thread() {
    return stage.threads().get(0);
  }

  /** Numbers are drawn by chance: the one of the page stands for it. */
  private Look look() {
    String title = thread().title();
    String number = title.substring(0, title.indexOf(' '));
    OutgoingMessage card = stage.card(thread());
    return new Look(
        title.replace(number, NUMBER),
        card.saying(Formatted.plain(card.text().replace(number, NUMBER))));
  }
}
