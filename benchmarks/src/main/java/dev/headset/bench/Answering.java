package dev.headset.bench;

/**
 * How long answers took beside durable commits that were measured in between.
 *
 * @param commits on the same disk in the same minute
 */
record Answering(Times answers, Times commits) {

  double medianRatio() {
    return answers.medianMillis() / commits.medianMillis();
  }

  double p95Ratio() {
    return answers.percentileMillis(95) / commits.medianMillis();
  }
}
