package dev.headset.store;

import dev.headset.desk.OnDuty;
import dev.headset.desk.TeamId;
import dev.headset.platform.PersonId;
import java.util.List;

/** Who of the associates is there. */
public interface Duties {

  /** Everybody who is there, in the order in which they came. */
  List<OnDuty> all();

  /** Adds somebody, or puts their name in place; since when they are there stays as it was. */
  void add(OnDuty one);

  /** Takes somebody off; nothing where they are not there. */
  void remove(TeamId team, PersonId person);
}
