package dev.headset.emulator.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A bot's life through JDA, which nobody here wrote. */
class JdaLifeTest {

  private final DiscordEmulator discord = DiscordEmulator.start(Specification.setup());

  @AfterEach
  void nothingWasMalformed() {
    assertEquals(List.of(), discord.violations());
    discord.close();
  }

  @Test
  void customerAndBotTalkInDirectMessages() throws Exception {
    EmulatedBot bot = discord.bot("first.token");
    DiscordUser ewa = discord.user("Ewa", "pl");
    discord.guild("Shop", bot).member(ewa);
    try (JdaClient client = JdaClient.login(discord, "first.token")) {
      ewa.writes(bot, "where is my parcel?");
      await().until(() -> !client.events(MessageReceivedEvent.class).isEmpty());
      MessageReceivedEvent event = client.events(MessageReceivedEvent.class).get(0);
      assertEquals("where is my parcel?", event.getMessage().getContentRaw());
      event.getChannel().sendMessage("On its way.").complete();
      assertEquals("On its way.", ewa.chatWith(bot).lastMessage().orElseThrow().content());
      await().until(() -> client.events(MessageReceivedEvent.class).size() == 2);
    }
  }

  @Test
  void buttonsThreadsAndCommandsWork() throws Exception {
    EmulatedBot bot = discord.bot("second.token");
    DiscordUser anna = discord.user("Anna", "pl");
    DiscordGuild guild = discord.guild("Shop", bot).member(anna);
    DiscordChannel desk = guild.textChannel("desk");
    EventListener answers =
        event -> {
          if (event instanceof ButtonInteractionEvent press) {
            press.deferEdit().queue();
            press.getHook().editOriginal("Claimed by Anna").queue();
          } else if (event instanceof SlashCommandInteractionEvent command) {
            command
                .reply("Noted: " + command.getOption("text").getAsString())
                .setEphemeral(true)
                .queue();
          }
        };
    try (JdaClient client = JdaClient.login(discord, "second.token", answers)) {
      client
          .jda
          .updateCommands()
          .addCommands(
              Commands.slash("note", "Leaves a note")
                  .addOption(OptionType.STRING, "text", "What", true))
          .complete();
      TextChannel channel = client.jda.getTextChannelById(desk.id());
      channel
          .sendMessage("A case")
          .setComponents(ActionRow.of(Button.primary("claim:1", "Claim")))
          .complete();
      DiscordMessage card = desk.lastMessage().orElseThrow();
      ThreadChannel thread =
          channel
              .retrieveMessageById(card.id())
              .complete()
              .createThreadChannel("HS-1 Ewa")
              .complete();
      thread.sendMessage("Ewa: hello").complete();
      assertEquals("HS-1 Ewa", desk.threads().get(0).name());
      DiscordInteraction press = anna.presses(card, "Claim");
      await().until(() -> desk.lastMessage().orElseThrow().content().equals("Claimed by Anna"));
      assertTrue(press.acknowledged());
      DiscordInteraction note = anna.runs(desk.threads().get(0), "/note call back at six");
      await().until(() -> !note.replies().isEmpty());
      assertEquals("Noted: call back at six", note.replies().get(0).content());
      assertEquals(0, discord.unansweredInteractions());
    }
  }
}
