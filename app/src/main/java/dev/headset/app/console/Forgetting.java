package dev.headset.app.console;

import dev.headset.platform.Address;
import dev.headset.platform.PersonId;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Erases a customer's chat, and the threads in which their cases were worked. */
final class Forgetting {

  private Forgetting() {}

  static boolean forget(Handle handle, PersonId customer, Set<Address> threads) {
    handle.execute("pragma secure_delete = on");
    Set<Address> places = new HashSet<>(threads);
    int erased = 0;
    if (customer.platform().equals(ConsoleChannel.PLATFORM)) {
      places.add(Address.of(ConsoleChannel.PLATFORM, customer.id()));
      erased += handle.execute("delete from customer where id = ?", customer.id());
    }
    for (Address place : places) {
      erased += handle.execute("delete from line where place = ?", place.toString());
      erased += handle.execute("delete from inbound where place = ?", place.toString());
      if (place.thread().isPresent()) {
        erased += handle.execute("delete from thread where id = ?", place.thread().get());
      }
    }
    return erased > 0;
  }
}
