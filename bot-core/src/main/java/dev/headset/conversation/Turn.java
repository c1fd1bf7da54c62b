package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Carriage;
import dev.headset.effect.Effect;
import dev.headset.effect.Receipt;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.Content;
import dev.headset.platform.MessageRef;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.relay.DisplayNames;
import dev.headset.text.Formatted;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One decision in the making: the conversation as it stands so far, and the effects so far. Lives
 * for the length of one {@link Decider#decide} and is seen by nobody else.
 */
final class Turn {

  private final World world;
  private final Source source;
  private final List<Effect> effects = new ArrayList<>();
  private Conversation conversation;
  private Optional<CaseNumber> number;
  private boolean cardAged;
  private boolean toldCustomer;
  private boolean associateSpokeLast;

  Turn(Conversation conversation, Event event, World world) {
    this.conversation = conversation;
    this.source = Source.of(event);
    this.world = world;
    this.number = conversation.openCase().map(Case::number);
  }

  World world() {
    return world;
  }

  Instant now() {
    return world.now();
  }

  Playbook playbook() {
    return world.playbook();
  }

  Conversation conversation() {
    return conversation;
  }

  void become(Conversation next) {
    conversation = next;
  }

  Phase phase() {
    return conversation.phase();
  }

  void phase(Phase next) {
    conversation = conversation.withPhase(next);
  }

  Problem problem() {
    return conversation.problem();
  }

  void problem(Problem next) {
    conversation = conversation.withProblem(next);
  }

  Optional<Case> openCase() {
    return conversation.openCase();
  }

  /** Puts a case in place of the one with its number; what is said from now on belongs to it. */
  void keep(Case changed) {
    conversation = conversation.withCase(changed);
    number = Optional.of(changed.number());
  }

  /** The open case's card is out of date, though the case has not changed. */
  void showCardAnew() {
    cardAged = true;
  }

  boolean cardAged() {
    return cardAged;
  }

  boolean toldCustomer() {
    return toldCustomer;
  }

  /** Whether an associate's words were the last that went to the customer in this turn. */
  boolean associateSpokeLast() {
    return associateSpokeLast;
  }

  String say(TextKey key) {
    return say(key, Map.of());
  }

  String say(TextKey key, Map<String, ?> arguments) {
    return playbook().texts().say(conversation.language(), key, arguments);
  }

  String say(LocalText text, Map<String, ?> arguments) {
    return Texts.render(text, conversation.language(), arguments);
  }

  String label(LocalText text) {
    return say(text, Map.of());
  }

  Language deskLanguage() {
    return playbook().desk().language();
  }

  String deskSay(TextKey key) {
    return deskSay(key, Map.of());
  }

  String deskSay(TextKey key, Map<String, ?> arguments) {
    return playbook().texts().say(deskLanguage(), key, arguments);
  }

  /** The bot tells the customer something that leaves nothing to choose. */
  void tell(String text) {
    tell(OutgoingMessage.bot(text), Optional.empty());
  }

  /** The bot offers the customer a choice; a person is always among it. */
  void offer(String text, List<List<Button>> choices) {
    List<List<Button>> rows = new ArrayList<>(choices);
    rows.add(List.of(Bubbles.associate(this)));
    tell(OutgoingMessage.bot(text).withButtons(rows), Optional.empty());
  }

  /** An associate's words go to the customer. */
  void relay(String associate, Content content, Optional<Receipt> receipt) {
    Formatted words = Carried.words(this, conversation.language(), content);
    Speaker speaker = new Speaker.Associate(associate);
    List<Attachment> files = Carried.files(content.attachments());
    tell(new OutgoingMessage(speaker, "", List.of(), files).saying(words), receipt);
  }

  /** The customer's words go into a case's thread. */
  void carry(ThreadKey thread, Content said) {
    Formatted words = Late.above(this, source.written(), Carried.words(this, deskLanguage(), said));
    Speaker speaker = new Speaker.Customer(DisplayNames.clean(conversation.name()));
    List<Attachment> files = Carried.files(said.attachments());
    OutgoingMessage message = new OutgoingMessage(speaker, "", List.of(), files).saying(words);
    Carriage carriage = source.carriage(Optional.of(thread.number()));
    effects.add(new Effect.TellThread(thread, message, Optional.of(carriage)));
  }

  /** The thread into which this turn carries a message. */
  Optional<ThreadKey> threadThatHeard(MessageRef message) {
    return effects.stream()
        .filter(Effect.TellThread.class::isInstance)
        .map(Effect.TellThread.class::cast)
        .filter(tell -> tell.carriage().filter(it -> it.sources().contains(message)).isPresent())
        .map(Effect.TellThread::thread)
        .findFirst();
  }

  /** Tells the operators, where they have a channel. */
  void tellOperators(String text) {
    playbook()
        .desk()
        .operatorsChannel()
        .ifPresent(
            channel -> effects.add(new Effect.TellChannel(channel, OutgoingMessage.bot(text))));
  }

  private void tell(OutgoingMessage message, Optional<Receipt> receipt) {
    Carriage carriage =
        message.from() instanceof Speaker.Associate
            ? source.carriage(number)
            : Carriage.about(number);
    effects.add(
        new Effect.TellCustomer(conversation.address(), message, receipt, Optional.of(carriage)));
    toldCustomer = true;
    associateSpokeLast = message.from() instanceof Speaker.Associate;
    if (message.from() instanceof Speaker.Associate associate) {
      remember(TranscriptLine.From.ASSOCIATE, associate.name(), message.text(), message.files());
    } else {
      remember(TranscriptLine.From.BOT, "", message.text(), message.files());
    }
  }

  /** The bot tells staff something in a case's thread. */
  void tellThread(ThreadKey thread, String text) {
    effects.add(new Effect.TellThread(thread, OutgoingMessage.bot(text)));
  }

  /** Tells the open case's thread, where a case is open. */
  void tellThread(String text) {
    openCase().ifPresent(open -> tellThread(open.thread(), text));
  }

  /** Something happened to the case: staff see it in the thread, and the transcript keeps it. */
  void announce(ThreadKey thread, String text) {
    tellThread(thread, text);
    remember(TranscriptLine.From.EVENT, "", text, List.of());
  }

  /** Adds a line to the transcript, and to what staff will see above a case. */
  void remember(TranscriptLine.From from, String name, String text, List<Attachment> files) {
    TranscriptLine line = new TranscriptLine(now(), number, from, name, text, files);
    effects.add(new Effect.Remember(line, source.told(from)));
    problem(problem().withRecent(line));
  }

  void emit(Effect effect) {
    effects.add(effect);
  }

  Decision decision() {
    return new Decision(conversation, effects);
  }
}
