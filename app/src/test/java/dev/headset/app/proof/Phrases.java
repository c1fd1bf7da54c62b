package dev.headset.app.proof;

/**
 * What the people of the scripts say, in a language. All of a customer's sentences of a case are
 * numbered, so that one that is missing, doubled or out of place is told by name.
 */
record Phrases(String language, String handoff, String sentence) {

  static final String ORDER_NUMBER = "123-4567890-1234567";

  static final Phrases ENGLISH =
      new Phrases("en", "Can you connect me to an associate?", "The box was open");
  static final Phrases POLISH =
      new Phrases("pl", "Chcę porozmawiać z konsultantem", "Pudełko było otwarte");

  /** The customer's sentence of a round. */
  String ofCustomer(int round, int number) {
    return sentence + " (" + round + "." + number + ")";
  }

  static String ofAssociate(String customer, int round, int number) {
    return "I am looking at it for " + customer + " (" + round + "." + number + ")";
  }

  static String note(int round) {
    return "Between us: I had one like this (" + round + ")";
  }
}
