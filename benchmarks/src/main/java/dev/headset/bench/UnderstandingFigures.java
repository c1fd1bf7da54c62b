package dev.headset.bench;

import dev.headset.bench.PublicSet.Sentence;
import dev.headset.conversation.Playbook;
import dev.headset.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How well public sets of sentences are understood, read and asked as {@code ask --batch} does. The
 * sets are not part of this repository: {@code HEADSET_SENTENCES} names their folder.
 */
final class UnderstandingFigures {

  private static final int DRAWS = 3;
  private static final int FEW = 10;
  private static final int FOLDS = 5;
  private static final long SEED = 7;
  private static final double NANOS = 1e9;

  private final Path sets;
  private final Path scratch;
  private final PrintStream out;
  private final boolean embeddings;

  UnderstandingFigures(Path sets, Path scratch, PrintStream out, boolean embeddings) {
    this.sets = sets;
    this.scratch = scratch;
    this.out = out;
    this.embeddings = embeddings;
  }

  void print() throws IOException {
    out.println(
        "| set | accuracy | with 60 of 100 strange refused | strange refused for 6 points"
            + " | with a typing error | calibration error | strange taken for a topic | learning"
            + " | verdict |");
    out.println("|---|---|---|---|---|---|---|---|---|");
    if (isThere("clinc150")) {
      PublicSet clinc = clinc();
      print("clinc150, 10 examples", draws(clinc), "en");
      print("clinc150", List.of(clinc), "en");
    }
    if (isThere("banking77")) {
      PublicSet banking = set("banking77", "val.tsv", List.of());
      print("banking77, 10 examples", draws(banking), "en");
      print("banking77", List.of(banking), "en");
    }
    if (isThere("pl-support")) {
      List<Sentence> strange = PublicSet.read(sets.resolve("pl-support/oos_train.tsv"));
      PublicSet polish = set("pl-support", "train.tsv", strange);
      List<PublicSet> folds = new ArrayList<>();
      for (int fold = 0; fold < FOLDS; fold++) {
        folds.add(polish.fold(fold, FOLDS));
      }
      print("pl-support, a fifth held out", folds, "pl");
    }
  }

  private boolean isThere(String set) {
    boolean there = Files.isDirectory(sets.resolve(set));
    if (!there) {
      out.println("SKIPPED: no sentences at " + sets.resolve(set));
    }
    return there;
  }

  private PublicSet clinc() throws IOException {
    List<Sentence> strange =
        new ArrayList<>(PublicSet.read(sets.resolve("clinc150/oos_train.tsv")));
    strange.addAll(PublicSet.read(sets.resolve("clinc150/oos_val.tsv")));
    return set("clinc150", "val.tsv", strange);
  }

  private PublicSet set(String name, String asked, List<Sentence> strange) throws IOException {
    Path folder = sets.resolve(name);
    return new PublicSet(
        name,
        PublicSet.read(folder.resolve("train.tsv")),
        PublicSet.read(folder.resolve(asked)),
        strange);
  }

  private static List<PublicSet> draws(PublicSet set) {
    List<PublicSet> draws = new ArrayList<>();
    for (int draw = 1; draw <= DRAWS; draw++) {
      draws.add(set.draw(FEW, draw));
    }
    return draws;
  }

  void print(String name, List<PublicSet> parts, String language) throws IOException {
    List<Figures> all = new ArrayList<>();
    for (PublicSet part : parts) {
      all.add(measure(part, language));
    }
    Figures mean = Figures.mean(all);
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %s | %s | %.1f | %.3f | %s | %.1f s | %.2f ms |%n",
        name,
        mean.accuracy(),
        ofStrange(mean.passing()),
        ofStrange(mean.refused()),
        mean.mistyped(),
        mean.calibration(),
        ofStrange(mean.asTopic()),
        mean.learnSeconds(),
        mean.verdictMillis());
  }

  /** A set may have no strange sentences. */
  private static String ofStrange(double figure) {
    return Double.isNaN(figure) ? "" : String.format(Locale.ROOT, "%.1f", figure);
  }

  private Figures measure(PublicSet set, String language) throws IOException {
    Path folder = Files.createTempDirectory(scratch, "set-");
    long start = System.nanoTime();
    Playbook playbook = SetConfig.playbook(set, language, folder, embeddings);
    double seconds = (System.nanoTime() - start) / NANOS;
    Language usual = playbook.defaultLanguage();
    Random random = new Random(SEED);
    List<Sentence> mistyped =
        set.asked().stream()
            .map(each -> new Sentence(each.topic(), Mistyping.once(each.text(), random)))
            .toList();
    return Figures.of(
        Asked.all(playbook.understanding(), set.asked(), usual),
        Asked.all(playbook.understanding(), mistyped, usual),
        Asked.all(playbook.understanding(), set.strange(), usual),
        seconds);
  }
}
