package dev.headset.bench;

import java.nio.file.Path;
import java.util.Set;

/** How well public sets of sentences are understood; they are not part of the repository. */
final class PublicSets implements Measurement {

  private static final String EMBEDDINGS = "--embeddings";
  private static final String SETS = "HEADSET_SENTENCES";

  @Override
  public void run(Task task) throws Exception {
    Path sets = Path.of(System.getenv().getOrDefault(SETS, "sentences"));
    boolean embeddings = task.options().contains(EMBEDDINGS);
    new UnderstandingFigures(sets, task.folder(), task.out(), embeddings).print();
    task.out().println();
    new Hostile(Sample.playbook()).print(task.out());
  }

  @Override
  public Set<String> options() {
    return Set.of(EMBEDDINGS);
  }
}
