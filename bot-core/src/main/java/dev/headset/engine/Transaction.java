package dev.headset.engine;

import dev.headset.store.Tables;
import java.util.ArrayList;
import java.util.List;

/** One transaction of the writer, and what is to be done once it is durable. */
final class Transaction {

  private final Tables tables;
  private final List<Runnable> steps = new ArrayList<>();

  Transaction(Tables tables) {
    this.tables = tables;
  }

  Tables tables() {
    return tables;
  }

  void afterwards(Runnable step) {
    steps.add(step);
  }

  List<Runnable> steps() {
    return steps;
  }
}
