package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bot with what the server keeps for it. Guarded by the {@link World}. */
final class BotState {

  final String token;
  final Account account;
  final UpdateQueue updates;
  final Map<Long, DialogState> dialogs = new HashMap<>();
  final Map<String, Press> presses = new LinkedHashMap<>();
  final Map<String, List<JsonNode>> commands = new HashMap<>();
  final Map<String, String> profile = new HashMap<>();
  Optional<String> webhook = Optional.empty();
  boolean privacy = true;
  long nextMessageId = 1;

  BotState(String token, Account account, UpdateQueue updates) {
    this.token = token;
    this.account = account;
    this.updates = updates;
  }

  DialogState dialog(Account user) {
    return dialogs.computeIfAbsent(user.id(), id -> new DialogState(this, user));
  }
}
