package dev.headset.app.platforms;

import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.telegram.TelegramEmulator;

/** What may be wrong with a whole platform. */
enum Ailment {
  /** It answers with pages for people. */
  PAGES {
    @Override
    void befalls(TelegramEmulator telegram) {
      telegram.answerHtml(502);
    }

    @Override
    void leaves(TelegramEmulator telegram) {
      telegram.answerTruly();
    }

    @Override
    void befalls(DiscordEmulator discord) {
      discord.answersHtml(true);
    }

    @Override
    void leaves(DiscordEmulator discord) {
      discord.answersHtml(false);
    }
  },

  /** It takes connections and says nothing. */
  SILENCE {
    @Override
    void befalls(TelegramEmulator telegram) {
      telegram.pause();
    }

    @Override
    void leaves(TelegramEmulator telegram) {
      telegram.resume();
    }

    @Override
    void befalls(DiscordEmulator discord) {
      discord.pauses();
    }

    @Override
    void leaves(DiscordEmulator discord) {
      discord.goesOn();
    }
  },

  /** It is not there. */
  ABSENCE {
    @Override
    void befalls(TelegramEmulator telegram) {
      telegram.stop();
    }

    @Override
    void leaves(TelegramEmulator telegram) {
      telegram.startAgain();
    }

    @Override
    void befalls(DiscordEmulator discord) {
      discord.stops();
    }

    @Override
    void leaves(DiscordEmulator discord) {
      discord.startsAgain();
    }
  };

  abstract void befalls(TelegramEmulator telegram);

  abstract void leaves(TelegramEmulator telegram);

  abstract void befalls(DiscordEmulator discord);

  abstract void leaves(DiscordEmulator discord);
}
