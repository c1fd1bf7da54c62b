package dev.headset.platform;

/**
 * What was found when a platform was asked whether the bot can work there.
 *
 * @param what for the operator, without a secret and without a full stop
 * @param remedy what to do about it; empty where all is well
 */
public record Finding(Level level, String what, String remedy) {

  /** How bad it is. */
  public enum Level {
    OK,
    /** The bot works, with something lacking. */
    WARN,
    /** The bot can't do its work there. */
    FAIL
  }

  /** All is well. */
  public static Finding ok(String what) {
    return new Finding(Level.OK, what, "");
  }

  /** The bot works, with something lacking. */
  public static Finding warn(String what, String remedy) {
    return new Finding(Level.WARN, what, remedy);
  }

  /** The bot can't do its work there. */
  public static Finding fail(String what, String remedy) {
    return new Finding(Level.FAIL, what, remedy);
  }

  /** From one sentence: what it is stands before the first colon with a blank behind it. */
  public static Finding parted(Level level, String sentence) {
    int colon = sentence.indexOf(": ");
    return colon < 0
        ? new Finding(level, sentence, "")
        : new Finding(level, sentence.substring(0, colon), sentence.substring(colon + 2));
  }

  /** Both in one sentence. */
  public String sentence() {
    return remedy.isEmpty() ? what : what + ": " + remedy;
  }
}
