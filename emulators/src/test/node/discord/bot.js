// A small support bot on discord.js. Arguments: the API's base without its version, the token, the
// desk's channel id. It says what it does on stdout, a line each.
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
  ModalBuilder,
  Partials,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

const [api, token, deskId] = process.argv.slice(2);

const client = new Client({
  rest: { api },
  intents: [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
    GatewayIntentBits.MessageContent,
  ],
  partials: [Partials.Channel, Partials.Message],
});

client.rest.on('rateLimited', () => console.log('waits out a limit'));
client.on(Events.ShardResume, (id, replayed) => console.log(`resumed with ${replayed}`));
client.on(Events.Error, (error) => console.log(`error ${error.message}`));

client.once(Events.ClientReady, async () => {
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('note')
      .setDescription('Leaves a note')
      .addStringOption((text) => text.setName('text').setDescription('What').setRequired(true)),
  ]);
  console.log(`${client.user.username} is ready`);
});

async function openCase(message) {
  const desk = await client.channels.fetch(deskId);
  const card = await desk.send({
    content: `A case of ${message.author.username}`,
    components: [
      new ActionRowBuilder().addComponents(
        new ButtonBuilder().setCustomId('claim').setLabel('Claim').setStyle(ButtonStyle.Primary),
        new ButtonBuilder().setCustomId('why').setLabel('Why').setStyle(ButtonStyle.Secondary),
      ),
    ],
  });
  const thread = await card.startThread({ name: `HS-1 ${message.author.username}` });
  await thread.send(message.content);
  await message.react('✅');
}

client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot) return;
  if (message.attachments.size > 0) {
    const words = await (await fetch(message.attachments.first().url)).text();
    const loud = new AttachmentBuilder(Buffer.from(words.toUpperCase()), { name: 'loud.txt' });
    await message.reply({ content: 'Louder', files: [loud] });
  } else if (message.channel.isThread()) {
    await message.channel.send(`Heard ${message.content}`);
  } else if (message.channel.isDMBased() && message.content.startsWith('person')) {
    await openCase(message);
  } else if (message.content.startsWith('say ')) {
    for (const word of message.content.split(' ').slice(1)) {
      await message.channel.send(word);
    }
  }
});

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(`Noted: ${interaction.options.getString('text')}`);
    await interaction.followUp('and kept');
  } else if (interaction.isButton() && interaction.customId === 'claim') {
    await interaction.update({ content: `Claimed by ${interaction.user.username}`, components: [] });
  } else if (interaction.isButton()) {
    const reason = new TextInputBuilder()
      .setCustomId('reason')
      .setLabel('Why?')
      .setStyle(TextInputStyle.Short);
    const modal = new ModalBuilder().setCustomId('because').setTitle('Tell us why');
    await interaction.showModal(modal.addComponents(new ActionRowBuilder().addComponents(reason)));
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Because: ${interaction.fields.getTextInputValue('reason')}`);
  }
});

await client.login(token);
