package dev.headset.bench.faults;

import java.io.IOException;
import java.util.List;

/** Where the bot keeps everything, and what goes wrong there. */
interface Database extends AutoCloseable {

  /** In words, for the report. */
  String name();

  /** The section of headset.yaml. */
  String section();

  /** How many of the bot's processes share it. */
  int nodes();

  /** What can befall it. */
  List<Trouble> troubles(Nodes nodes);

  @Override
  void close() throws IOException;
}
