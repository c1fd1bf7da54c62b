package dev.headset.platform;

/**
 * Who somebody is on a platform, written {@code platform:id}. Unique for ever; says nothing about
 * whether they are a customer or an associate.
 */
public record PersonId(String platform, String id) {

  /** Checks that neither part is empty and the platform holds no colon. */
  public PersonId {
    if (platform.isEmpty() || id.isEmpty() || platform.indexOf(':') >= 0) {
      throw new IllegalArgumentException("not platform:id: " + platform + ":" + id);
    }
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException where the text is not {@code platform:id}
   */
  public static PersonId parse(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("not platform:id: " + written);
    }
    return new PersonId(written.substring(0, colon), written.substring(colon + 1));
  }

  @Override
  public String toString() {
    return platform + ":" + id;
  }
}
