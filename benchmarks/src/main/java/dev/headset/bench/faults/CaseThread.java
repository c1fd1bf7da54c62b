package dev.headset.bench.faults;

import java.util.List;

/** A case's thread in its team's channel, as the associate who works there sees it. */
interface CaseThread {

  /** The associate presses a button of the card; without effect where it has none like it now. */
  void presses(String label);

  /** The associate writes. */
  void says(String text);

  /** What the bot has written below the card, first to last. */
  List<Seen> shown();

  /** Whether the platform itself can't tell a message that is sent again. */
  boolean mayRepeat();
}
