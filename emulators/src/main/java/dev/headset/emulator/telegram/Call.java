package dev.headset.emulator.telegram;

/** One call of a method by a bot. */
record Call(World world, Feed feed, BotState bot, String method, Parameters parameters) {

  ServiceMessages service() {
    return new ServiceMessages(world, feed);
  }
}
