package dev.headset.emulator.telegram;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The methods that the emulator serves, found by their names in any case. */
final class MethodTable {

  private record Named(String name, ApiMethod method) {}

  private final Map<String, Named> byLowerCase = new HashMap<>();

  MethodTable() {
    Map<String, ApiMethod> methods = new HashMap<>();
    BotMethods.addTo(methods);
    SendingMethods.addTo(methods);
    AlbumMethod.addTo(methods);
    CopyingMethods.addTo(methods);
    EditingMethods.addTo(methods);
    FileMethods.addTo(methods);
    CommandMethods.addTo(methods);
    ChatMethods.addTo(methods);
    TopicMethods.addTo(methods);
    methods.forEach(
        (name, method) -> byLowerCase.put(name.toLowerCase(Locale.ROOT), new Named(name, method)));
  }

  /** The name as documented; as given where there is no such method. */
  String canonical(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("getupdates")) {
      return "getUpdates";
    }
    Named found = byLowerCase.get(lower);
    return found == null ? name : found.name;
  }

  Optional<ApiMethod> find(String name) {
    return Optional.ofNullable(byLowerCase.get(name.toLowerCase(Locale.ROOT)))
        .map(found -> found.method);
  }
}
