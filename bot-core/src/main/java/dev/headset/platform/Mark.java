package dev.headset.platform;

/** What became of an associate's message. An adapter maps each to the nearest thing it has. */
public enum Mark {
  /** The customer's platform took it: ✅. */
  TAKEN,
  /** It will never arrive: ❌. */
  FAILED,
  /** It stayed among staff: 📝. */
  NOTE
}
