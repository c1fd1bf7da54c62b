// A small desk bot on grammY, to see whether a client that others wrote understands the emulator.
// Usage: node bot.js API_ROOT TOKEN FORUM_ID
import { autoRetry } from "@grammyjs/auto-retry";
import { Bot, InlineKeyboard, InputFile } from "grammy";

const [apiRoot, token, forum] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot } });
bot.api.config.use(autoRetry());

bot.command("start", (ctx) =>
  ctx.reply(`Hello ${ctx.match}`, {
    reply_markup: new InlineKeyboard().text("Track", "track").text("Associate", "associate"),
  }),
);

bot.callbackQuery("track", async (ctx) => {
  await ctx.answerCallbackQuery({ text: "Looking" });
  await ctx.editMessageText("It is on its <b>way</b>", { parse_mode: "HTML" });
});

bot.callbackQuery("associate", async (ctx) => {
  const topic = await ctx.api.createForumTopic(forum, "HS-7K3F-9QMD");
  await ctx.api.sendMessage(forum, "A case", { message_thread_id: topic.message_thread_id });
  await ctx.answerCallbackQuery();
});

bot.on("message:document", async (ctx) => {
  const file = await ctx.getFile();
  const answer = await fetch(`${apiRoot}/file/bot${token}/${file.file_path}`);
  const text = await answer.text();
  await ctx.replyWithDocument(new InputFile(Buffer.from(text.toUpperCase()), "loud.txt"), {
    caption: "Louder",
  });
});

bot.on("edited_message:text", (ctx) =>
  ctx.reply(`You meant ${ctx.editedMessage.text}`, {
    reply_parameters: { message_id: ctx.editedMessage.message_id },
  }),
);

bot.on("message:is_topic_message").on("message:text", (ctx) => ctx.react("👌"));

bot.catch((error) => console.error(error));

await bot.api.setMyCommands([{ command: "start", description: "Begin" }]);
process.once("SIGTERM", () => bot.stop());
await bot.start({ onStart: (me) => console.log(`${me.username} is ready`) });
