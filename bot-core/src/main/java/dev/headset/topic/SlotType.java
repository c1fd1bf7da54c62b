package dev.headset.topic;

/** What kind of answer a slot takes. In YAML the lower-case name. */
public enum SlotType {
  TEXT,
  PATTERN,
  CHOICE,
  DATE,
  AMOUNT,
  EMAIL,
  PHONE,
  FILE,
  YES_NO
}
