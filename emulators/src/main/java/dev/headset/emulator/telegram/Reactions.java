package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Set;

/** The emoji that may stand on a message (core.telegram.org/bots/api#reactiontypeemoji). */
final class Reactions {

  private static final Set<String> KNOWN =
      Set.of(
          ("❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆"
                  + " 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘"
                  + " 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡")
              .split(" "));

  private Reactions() {}

  static boolean isKnown(String emoji) {
    return KNOWN.contains(emoji.replace("\uFE0F", ""));
  }

  static ArrayNode json(List<String> emoji) {
    ArrayNode all = Json.array();
    emoji.forEach(one -> all.addObject().put("type", "emoji").put("emoji", one));
    return all;
  }
}
