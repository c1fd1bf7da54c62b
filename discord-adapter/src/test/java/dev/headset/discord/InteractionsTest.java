package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.discord.markdown.Markdown;
import dev.headset.emulator.discord.DiscordFaults;
import dev.headset.emulator.discord.DiscordInteraction;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.emulator.discord.Permission;
import dev.headset.platform.Address;
import dev.headset.platform.Button;
import dev.headset.platform.CommandMenu;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.EventId;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Update;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InteractionsTest {

  private final Town town = new Town();

  @BeforeEach
  void serve() {
    town.serves();
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void whereStaffsWordsCantBeReadTheyAnswerInAForm() {
    town.stops();
    town.bot.withoutMessageContent();
    town.serves();
    Address desk = Town.address(town.support);
    OutgoingMessage card =
        OutgoingMessage.bot("card").withButtons(List.of(List.of(new Button("C", "Claim"))));
    town.channel().openThread(town.key(), desk, "HS-form", card);
    DiscordMessage shown = town.support.messages().get(0);

    DiscordInteraction press = town.anna.pressesId(shown, "discord/form/reply");
    await().atMost(Town.SOON).until(() -> press.modal().isPresent());
    press.submits(Map.of("words", "on its *way*"));

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("/reply on its *way*"));
    Update.Said said = town.inbox.said().get(0);
    assertEquals(desk, said.origin());
    assertEquals(Optional.of(new MessageId(String.valueOf(shown.id()))), said.replyTo());
    assertEquals(3, shown.buttons().size());
  }

  @Test
  void otherCommandsAreShownAtOnceInEveryGuild() {
    CommandMenu fewer =
        new CommandMenu(
            Words.menu().commands().stream()
                .filter(command -> List.of("start", "claim").contains(command.name()))
                .toList());
    town.changes(fewer);

    await().atMost(Town.SOON).until(() -> town.bot.commands().equals(List.of("start")));
    await()
        .atMost(Town.SOON)
        .until(() -> town.bot.commands(town.guild).equals(List.of("claim", "panel")));
  }

  @Test
  void aCommandThatIsAnsweredTooLateIsShownInAMessageOfItsOwn() {
    DiscordThread thread = town.thread(town.support, "HS-late");
    town.discord
        .faults()
        .next(
            1,
            request -> request.route().endsWith("/callback"),
            DiscordFaults.refusal(404, 10062, "Unknown interaction"));

    town.anna.runs(thread, "/reply call back");

    await()
        .atMost(Town.SOON)
        .until(
            () ->
                thread.messages().stream()
                    .anyMatch(message -> message.content().equals("Anna: /reply call back")));
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("/reply call back"));
  }

  @Test
  void aTeamsNameIsCompletedWhileItIsTyped() {
    DiscordThread thread = town.thread(town.support, "HS-complete");

    assertEquals(List.of("support", "Managers", "parts"), completed(thread, ""));
    assertEquals(List.of("Managers"), completed(thread, "man"));
    assertEquals(List.of("parts", "support"), completed(thread, "p"));
    assertEquals(List.of(), completed(thread, "nobody"));
  }

  private List<String> completed(DiscordThread thread, String typed) {
    DiscordInteraction typing = town.anna.completes(thread, "transfer", "team", typed);
    await().atMost(Town.SOON).until(typing::acknowledged);
    return typing.choices();
  }

  @Test
  void aPressSaysWhichButtonBelowWhichMessage() {
    DiscordMessage message = bubbles();

    DiscordInteraction press = town.ewa.presses(message, "Parcel");

    Update.Pressed pressed =
        await().atMost(Town.SOON).until(town.inbox::pressed, all -> all.size() == 1).get(0);
    assertEquals("t:parcel", pressed.button());
    assertEquals(town.dm(town.ewa), pressed.origin());
    assertEquals(new EventId("discord:interaction:" + press.id()), pressed.id());
    assertEquals(Optional.of(new MessageId(String.valueOf(message.id()))), pressed.below());
    assertEquals(Optional.of("pl"), pressed.author().language());
    await().atMost(Town.SOON).until(press::acknowledged);
  }

  @Test
  void aPressIsAcknowledgedInTimeWhenTheStoreIsSlow() {
    town.inbox.stalls();

    DiscordInteraction press = town.ewa.presses(bubbles(), "Parcel");

    await().atMost(Town.SOON).until(press::acknowledged);
    assertTrue(town.inbox.pressed().isEmpty());
    town.inbox.goesOn();
    await().atMost(Town.SOON).until(() -> town.inbox.pressed().size() == 1);
  }

  @Test
  void aPressThatCannotBeTakenIsOwnedUpTo() {
    town.inbox.closes();

    DiscordInteraction press = town.ewa.presses(bubbles(), "Parcel");

    await()
        .atMost(Town.SOON)
        .untilAsserted(
            () ->
                assertEquals(
                    List.of("po polsku not-taken"),
                    press.replies().stream().map(DiscordMessage::content).toList()));
  }

  @Test
  void aCommandIsSaidAsIfItWereTypedAndLeavesNothingBehind() {
    DiscordInteraction command =
        town.jan.runs(town.chat(town.jan), "/case", Map.of("number", "HS-7K3F-9QMD"));

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("/case HS-7K3F-9QMD"));
    assertEquals(town.dm(town.jan), town.inbox.said().get(0).origin());
    await().atMost(Town.SOON).until(() -> command.acknowledged() && command.replies().isEmpty());
  }

  @Test
  void aStaffCommandIsSaidInItsThread() {
    DiscordThread thread = town.thread(town.support, "HS-1");
    DiscordThread post = town.thread(town.forum, "HS-2");

    town.anna.runs(thread, "/claim");
    town.anna.runs(post, "/reply", Map.of("text", "on its way"));

    await()
        .atMost(Town.SOON)
        .until(() -> town.inbox.texts().containsAll(List.of("/claim", "/reply on its way")));
    assertTrue(
        town.inbox.said().stream()
            .map(Update.Said::origin)
            .toList()
            .containsAll(List.of(Town.address(thread), Town.address(post))));
  }

  @Test
  void colleaguesSeeAStaffCommandAndItsMark() {
    DiscordThread thread = town.thread(town.support, "HS-1");

    town.anna.runs(thread, "/reply", Map.of("text", "call *back* @everyone"));

    await().atMost(Town.SOON).until(() -> town.inbox.texts().size() == 1);
    MessageId command = town.inbox.said().get(0).message();
    Address place = Town.address(thread);
    await()
        .atMost(Town.SOON)
        .until(
            () ->
                town.channel().react(new EntryKey("k"), place, command, Mark.NOTE)
                    instanceof Delivery.Delivered);
    DiscordMessage echo = thread.lastMessage().orElseThrow();
    assertEquals(Markdown.escape("/reply call *back* @everyone"), echo.content());
    assertFalse(echo.ephemeral());
    assertEquals(Set.of("📝"), echo.reactions().keySet());
  }

  @Test
  void aStaffCommandElsewhereIsAnsweredAtOnce() {
    DiscordInteraction command = town.jan.runs(town.lobby, "/claim");

    assertSays(command, "desk-command-in-thread /claim");
    assertTrue(town.inbox.taken().isEmpty());
  }

  @Test
  void aCustomersCommandInPublicGoesOnInADirectMessage() {
    DiscordInteraction command = town.ewa.runs(town.lobby, "/start");

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("/start"));
    Update.Said said = town.inbox.said().get(0);
    assertEquals(town.dm(town.ewa), said.origin());
    assertEquals(Optional.of("pl"), said.author().language());
    assertSays(command, "po polsku panel-opened");
  }

  @Test
  void commandsAreRegisteredOnceAndAgainOnlyWhenTheyChange() throws Exception {
    long before = registrations();
    town.stops();
    town.serves();
    town.stops();
    assertEquals(before, registrations());

    town.notebook
        .notes("discord", "commands/")
        .keySet()
        .forEach(note -> town.notebook.drop("discord", note));
    town.serves();

    await().atMost(Town.SOON).until(() -> registrations() == before + 2);
  }

  @Test
  void thePanelLetsACustomerIn() {
    DiscordMessage panel = panel();
    assertEquals("panel", panel.content());

    DiscordInteraction press = town.ewa.presses(panel, "panel-button");

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("/start"));
    assertEquals(town.dm(town.ewa), town.inbox.said().get(0).origin());
    assertSays(press, "po polsku panel-opened");
  }

  @Test
  void onlyThoseWhoManageChannelsMayPostThePanel() {
    DiscordInteraction command = town.jan.runs(town.lobby, "/panel");

    assertSays(command, "not-taken");
    assertTrue(town.lobby.messages().stream().allMatch(DiscordMessage::ephemeral));
  }

  @Test
  void aCustomerWithClosedMessagesIsServedInAPrivateThread() {
    town.ewa.closesDms();
    DiscordInteraction press = town.ewa.presses(panel(), "panel-button");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("/start"));
    Address dm = town.inbox.said().get(0).origin();

    town.says(dm, "good morning");

    DiscordThread thread = privateThread();
    assertTrue(thread.isPrivate());
    assertEquals("panel-thread: Ewa", thread.name());
    assertTrue(thread.members().contains("Ewa"));
    assertEquals("good morning", Town.last(thread).content());
    assertSays(press, "po polsku panel-opened-in <#" + thread.id() + ">");

    town.ewa.writes(thread, "from the thread");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("from the thread"));
    assertEquals(dm, last().origin());
  }

  @Test
  void othersInAPrivateThreadAreNotTheCustomer() {
    DiscordThread thread = moved();
    town.guild.gives(town.anna, town.guild.role("warden", Permission.MANAGE_THREADS));
    town.anna.writes(thread, "me too");
    town.ewa.writes(thread, "it is mine");

    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("it is mine"));
    assertFalse(town.inbox.texts().contains("me too"));
  }

  @Test
  void aPrivateThreadIsRememberedOverARestart() {
    DiscordThread thread = moved();
    town.stops();
    town.serves();

    town.says(town.dm(town.ewa), "back again");

    assertEquals("back again", Town.last(thread).content());
    String note = "closed/" + town.dm(town.ewa).chat();
    assertEquals("discord:" + town.ewa.id(), town.notebook.about(note).orElseThrow().toString());
  }

  @Test
  void aButtonInAPrivateThreadIsPressedInTheDirectMessage() {
    DiscordThread thread = moved();
    town.channel().deliver(town.key(), town.dm(town.ewa), withBubble());

    town.ewa.presses(Town.last(thread), "Parcel");

    Update.Pressed pressed =
        await().atMost(Town.SOON).until(town.inbox::pressed, all -> all.size() == 1).get(0);
    assertEquals(town.dm(town.ewa), pressed.origin());
  }

  @Test
  void aCustomerWhoWritesDirectlyAgainIsAnsweredThere() throws Exception {
    moved();
    town.ewa.opensDms();
    town.ewa.writes(town.bot, "I am back");
    await().atMost(Town.SOON).until(() -> town.inbox.texts().contains("I am back"));

    town.says(town.dm(town.ewa), "welcome");

    assertEquals("welcome", Town.last(town.chat(town.ewa)).content());
    assertTrue(town.notebook.notes("discord", "closed/").isEmpty());
  }

  private DiscordThread moved() {
    Address dm = town.dm(town.ewa);
    town.ewa.closesDms();
    town.says(dm, "moving");
    return privateThread();
  }

  private DiscordThread privateThread() {
    return town.lobby.threads().get(0);
  }

  private Update.Said last() {
    List<Update.Said> said = town.inbox.said();
    return said.get(said.size() - 1);
  }

  private DiscordMessage panel() {
    town.guild.gives(town.anna, town.guild.role("keeper", Permission.MANAGE_CHANNELS));
    assertSays(town.anna.runs(town.lobby, "/panel"), "panel-posted");
    return town.lobby.messages().stream().filter(m -> !m.ephemeral()).findFirst().orElseThrow();
  }

  private DiscordMessage bubbles() {
    town.channel().deliver(town.key(), town.dm(town.ewa), withBubble());
    return Town.last(town.chat(town.ewa));
  }

  private static OutgoingMessage withBubble() {
    return OutgoingMessage.bot("choose")
        .withButtons(List.of(List.of(new Button("t:parcel", "Parcel"))));
  }

  private long registrations() {
    return town.discord.log().stream()
        .filter(call -> call.request().method().equals("PUT"))
        .filter(call -> call.request().route().endsWith("/commands"))
        .filter(
            call ->
                String.valueOf(town.bot.applicationId())
                    .equals(call.request().variables().get("application_id")))
        .count();
  }

  private static void assertSays(DiscordInteraction interaction, String words) {
    await()
        .atMost(Town.SOON)
        .untilAsserted(
            () -> {
              List<DiscordMessage> replies = interaction.replies();
              assertEquals(List.of(words), replies.stream().map(m -> plain(m.content())).toList());
              assertTrue(replies.get(0).ephemeral());
            });
  }

  private static String plain(String content) {
    return content.replaceAll("\\\\([^0-9A-Za-z\\s])", "$1");
  }
}
