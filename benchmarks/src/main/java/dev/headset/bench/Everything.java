package dev.headset.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The demo from outside, the core alone, both platforms, and understanding, as one table. */
final class Everything implements Measurement {

  @Override
  public void run(Task task) throws Exception {
    task.out().print(Table.of(measure(task.folder(), task.quick() ? Effort.QUICK : Effort.FULL)));
  }

  private static Results measure(Path folder, Effort effort) throws Exception {
    Path data = Files.createDirectory(folder.resolve("demo"));
    Times starts = new Times();
    for (int i = 1; i < effort.starts(); i++) {
      try (HeadsetProcess demo = HeadsetProcess.demo(data)) {
        starts.add(demo.startNanos());
      }
    }
    Footprint footprint;
    Answering onTheWire;
    Load wireLoad;
    try (HeadsetProcess demo = HeadsetProcess.demo(data)) {
      starts.add(demo.startNanos());
      footprint = Footprint.of(demo, effort);
      Load.Customer customers = customersOf(demo);
      Load.warmUp(customers);
      wireLoad = Load.of(customers, effort.load());
      onTheWire = WireAnswering.measure(demo, data, effort.pairs());
    }
    Path coreData = Files.createDirectory(folder.resolve("core"));
    try (CoreBench core = CoreBench.start(coreData)) {
      Load.Customer customers = (who, text) -> core.say("customer-" + who, text);
      Load.warmUp(customers);
      long before = core.commits();
      Load coreLoad = Load.of(customers, effort.load());
      long commits = core.commits() - before;
      Answering inTheCore = CoreAnswering.measure(core, coreData, effort.pairs());
      return new Results(
          starts,
          footprint,
          onTheWire,
          wireLoad,
          inTheCore,
          coreLoad,
          commits,
          PlatformsBench.measure(Files.createDirectory(folder.resolve("platforms")), effort),
          Understanding.measure(effort.samplings()));
    }
  }

  private static Load.Customer customersOf(HeadsetProcess demo)
      throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    List<Chat> chats = new ArrayList<>();
    for (int i = 0; i < Load.CONVERSATIONS; i++) {
      chats.add(Chat.open(http, demo.page(), "Customer " + i));
    }
    return (who, text) -> chats.get(who).say(text);
  }
}
