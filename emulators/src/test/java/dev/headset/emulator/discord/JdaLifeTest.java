package dev.headset.emulator.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.forums.ForumPost;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bot's life through JDA, which nobody here wrote; both sides are held to the specification. */
class JdaLifeTest {

  private static final String TOKEN = "a.test.token";

  /** It stands, so that no interaction runs out on a machine that is busy. */
  private final Clock clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);

  private final DiscordEmulator discord =
      DiscordEmulator.start(Specification.setup().by(clock)).checkingItself();
  private final EmulatedBot bot = discord.bot(TOKEN);
  private final DiscordUser ewa = discord.user("Ewa", "pl");
  private final DiscordUser anna = discord.user("Anna", "en-US");
  private final DiscordGuild shop = discord.guild("Shop", bot);

  @BeforeEach
  void everyoneIsInTheShop() {
    shop.member(ewa, anna);
  }

  @AfterEach
  void nothingWasMalformed() {
    discord.close();
    assertEquals(List.of(), Specification.surprises(discord));
  }

  @Test
  void customerAndBotTalkInDirectMessages() throws Exception {
    try (JdaClient client = JdaClient.login(discord, TOKEN)) {
      DiscordMessage asked = ewa.writes(bot, "where is my parcel?");
      Message heard = heard(client, "where is my parcel?").getMessage();
      heard.reply("On its way.").complete();

      DiscordMessage answer = ewa.chatWith(bot).lastMessage().orElseThrow();
      assertEquals("On its way.", answer.content());
      assertEquals(asked.id(), answer.replyTo().orElseThrow());
      heard(client, "On its way.");
      client.jda.openPrivateChannelById(anna.id()).complete().sendMessage("Hello").complete();
      assertEquals("Hello", anna.chatWith(bot).lastMessage().orElseThrow().content());
    }
  }

  @Test
  void editsDeletionsAndReactionsGoBothWays() throws Exception {
    DiscordChannel desk = shop.textChannel("desk");
    try (JdaClient client = JdaClient.login(discord, TOKEN)) {
      DiscordMessage said = ewa.writes(desk, "one");
      ewa.edits(said, "two");
      ewa.reacts(said, "👍");
      await().until(() -> !client.events(MessageUpdateEvent.class).isEmpty());
      assertEquals(
          "two", client.events(MessageUpdateEvent.class).get(0).getMessage().getContentRaw());
      await().until(() -> !client.events(MessageReactionAddEvent.class).isEmpty());
      TextChannel channel = client.jda.getTextChannelById(desk.id());
      channel.addReactionById(said.id(), Emoji.fromUnicode("✅")).complete();
      assertEquals(
          Map.of("👍", Set.of("Ewa"), "✅", Set.of("Headset")),
          desk.lastMessage().orElseThrow().reactions());
      channel.removeReactionById(said.id(), Emoji.fromUnicode("✅")).complete();
      ewa.deletes(said);
      await().until(() -> !client.events(MessageDeleteEvent.class).isEmpty());
      Message own = channel.sendMessage("three").complete();
      own.editMessage("four").complete();
      assertEquals("four", desk.lastMessage().orElseThrow().content());
      own.delete().complete();
      assertEquals(List.of(), desk.messages());
    }
  }

  @Test
  void filesArriveBothWays() throws Exception {
    byte[] bytes = "a photo of a box".getBytes(StandardCharsets.UTF_8);
    try (JdaClient client = JdaClient.login(discord, TOKEN)) {
      ewa.sends(ewa.chatWith(bot), "look", new DiscordFile("my box.jpg", "image/jpeg", bytes));
      Message.Attachment heard = heard(client, "look").getMessage().getAttachments().get(0);
      assertEquals("my_box.jpg", heard.getFileName());
      assertArrayEquals(bytes, heard.getProxy().download().get().readAllBytes());

      client
          .jda
          .openPrivateChannelById(ewa.id())
          .complete()
          .sendFiles(FileUpload.fromData(bytes, "label ż.pdf").setDescription("your label"))
          .addContent("print this")
          .complete();
      DiscordFile received = ewa.chatWith(bot).lastMessage().orElseThrow().files().get(0);
      assertEquals("label_ż.pdf", received.name());
      assertEquals("application/pdf", received.type());
      assertArrayEquals(bytes, received.bytes());
    }
  }

  @Test
  void threadsOpenUnderMessagesInForumsAndInPrivate() throws Exception {
    DiscordChannel desk = shop.textChannel("desk");
    DiscordChannel forum = shop.forumChannel("cases");
    try (JdaClient client = JdaClient.login(discord, TOKEN)) {
      TextChannel channel = client.jda.getTextChannelById(desk.id());
      Message card = channel.sendMessage("A case").complete();
      ThreadChannel thread = card.createThreadChannel("HS-1 Ewa").complete();
      thread.sendMessage("Ewa: hello").complete();
      anna.writes(desk.threads().get(0), "good morning");
      heard(client, "good morning");
      thread.getManager().setName("HS-1 Ewa (closed)").setArchived(true).complete();
      assertTrue(desk.threads().get(0).archived());
      thread.sendMessage("wakes up").complete();
      assertEquals("HS-1 Ewa (closed)", desk.threads().get(0).name());
      assertTrue(!desk.threads().get(0).archived());

      ForumPost post =
          client
              .jda
              .getForumChannelById(forum.id())
              .createForumPost("HS-2 Ewa", MessageCreateData.fromContent("first words"))
              .complete();
      assertEquals(post.getThreadChannel().getIdLong(), post.getMessage().getIdLong());
      assertEquals("first words", forum.threads().get(0).messages().get(0).content());

      ThreadChannel secret = channel.createThreadChannel("just us", true).complete();
      secret.addThreadMemberById(ewa.id()).complete();
      DiscordThread seen = discord.thread(secret.getIdLong()).orElseThrow();
      assertEquals(Set.of("Ewa", "Headset"), seen.members());
      ewa.writes(seen, "only we read this");
      heard(client, "only we read this");
      assertEquals(3, client.jda.getGuildById(shop.id()).retrieveActiveThreads().complete().size());
    }
  }

  @Test
  void pressesSelectionsAndModalsAreAnswered() throws Exception {
    DiscordChannel desk = shop.textChannel("desk");
    try (JdaClient client = JdaClient.login(discord, TOKEN, JdaLifeTest::answer)) {
      client
          .jda
          .getTextChannelById(desk.id())
          .sendMessage("A case")
          .setComponents(
              ActionRow.of(Button.primary("claim", "Claim"), Button.danger("why", "Why")),
              ActionRow.of(StringSelectMenu.create("team").addOption("Billing", "b").build()))
          .complete();
      DiscordMessage card = desk.lastMessage().orElseThrow();
      DiscordInteraction press = anna.presses(card, "Claim");
      await().until(() -> desk.messages().get(0).content().equals("Claimed by Anna"));
      assertTrue(press.acknowledged());

      DiscordInteraction choice = anna.chooses(card, "team", "b");
      await().until(() -> !choice.replies().isEmpty() && !choice.replies().get(0).loading());
      assertEquals("To b", choice.replies().get(0).content());

      DiscordInteraction why = anna.presses(card, "Why");
      await().until(() -> why.modal().isPresent());
      assertEquals("Tell us why", why.modal().orElseThrow().title());
      DiscordInteraction sent = why.submits(Map.of("reason", "too hard"));
      await().until(() -> !sent.replies().isEmpty());
      assertEquals("Because: too hard", sent.replies().get(0).content());
      assertTrue(sent.replies().get(0).ephemeral());
      assertEquals("Anna", sent.replies().get(0).onlyFor());
      assertEquals(0, bot.unansweredInteractions());
    }
  }

  @Test
  void slashCommandsAndTheirCompletionWork() throws Exception {
    DiscordChannel desk = shop.textChannel("desk");
    try (JdaClient client = JdaClient.login(discord, TOKEN, JdaLifeTest::answer)) {
      client
          .jda
          .updateCommands()
          .addCommands(
              Commands.slash("note", "Leaves a note")
                  .addOption(OptionType.STRING, "text", "What to note", true),
              Commands.slash("snippet", "Says something prepared")
                  .addOptions(new OptionData(OptionType.STRING, "name", "Which", true, true)))
          .complete();
      assertEquals(List.of("note", "snippet"), bot.commands());
      DiscordInteraction note = anna.runs(desk, "/note call back at six");
      await().until(() -> !note.replies().isEmpty());
      assertEquals("Noted: call back at six", note.replies().get(0).content());
      DiscordInteraction typing = anna.completes(desk, "/snippet", "name", "he");
      await().until(() -> !typing.choices().isEmpty());
      assertEquals(List.of("hello"), typing.choices());
      DiscordInteraction direct = ewa.runs(ewa.chatWith(bot), "/note", Map.of("text", "hi"));
      await().until(() -> !direct.replies().isEmpty());
    }
  }

  private static void answer(GenericEvent event) {
    if (event instanceof ButtonInteractionEvent press && press.getComponentId().equals("claim")) {
      press.deferEdit().queue();
      press.getHook().editOriginal("Claimed by " + press.getUser().getName()).queue();
    } else if (event instanceof ButtonInteractionEvent press) {
      TextInput reason = TextInput.create("reason", TextInputStyle.SHORT).build();
      press
          .replyModal(
              Modal.create("because", "Tell us why")
                  .addComponents(Label.of("Why?", reason))
                  .build())
          .queue();
    } else if (event instanceof StringSelectInteractionEvent choice) {
      choice.deferReply().queue();
      choice.getHook().sendMessage("To " + choice.getValues().get(0)).queue();
    } else if (event instanceof ModalInteractionEvent modal) {
      String reason = modal.getValue("reason").getAsString();
      modal.reply("Because: " + reason).setEphemeral(true).queue();
    } else if (event instanceof SlashCommandInteractionEvent command) {
      command.reply("Noted: " + command.getOption("text").getAsString()).queue();
    } else if (event instanceof CommandAutoCompleteInteractionEvent typing) {
      typing.replyChoiceStrings("hello").queue();
    }
  }

  @Test
  void sessionClosedWith4000IsResumedWithoutLoss() throws Exception {
    try (JdaClient client = JdaClient.login(discord, TOKEN)) {
      discord.gateway().closes(bot, 4000);
      await()
          .until(() -> bot.sessions() == 0 || client.events(SessionResumeEvent.class).size() == 1);
      ewa.writes(bot, "while you were away");
      await().until(() -> client.events(SessionResumeEvent.class).size() == 1);
      heard(client, "while you were away");
      ewa.writes(bot, "and now");
      heard(client, "and now");
      assertEquals(2, client.events(MessageReceivedEvent.class).size());
    }
  }

  private static MessageReceivedEvent heard(JdaClient client, String content) {
    return await()
        .until(
            () ->
                client.events(MessageReceivedEvent.class).stream()
                    .filter(event -> event.getMessage().getContentRaw().equals(content))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }
}
