package dev.headset.store;

import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import java.util.List;
import java.util.Optional;

/** Where the threads of cases stand on their platforms. */
public interface Threads {

  Optional<CaseThread> find(ThreadKey key);

  /** The case whose thread stands at a place; the newest, where a place has served several. */
  Optional<CaseThread> at(Address place);

  /** The case whose card is this message. */
  Optional<CaseThread> headedBy(Address place, MessageId card);

  /** The threads in which open cases are worked on. */
  List<CaseThread> ofOpenCases();

  /** Adds a thread, or puts it in place of the one with its key. */
  void save(CaseThread thread);
}
