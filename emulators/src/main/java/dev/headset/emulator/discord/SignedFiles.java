package dev.headset.emulator.discord;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Attachments' addresses: signed and good for a day, as those of Discord's content network are
 * (Discord's documentation, "Signed attachment CDN URLs": {@code ex}, {@code is}, {@code hm}).
 */
final class SignedFiles {

  static final Duration LIFE = Duration.ofHours(24);

  private static final String ALGORITHM = "HmacSHA256";

  private final World world;
  private final Map<String, AttachmentState> files = new HashMap<>();
  private final SecretKeySpec key;

  SignedFiles(World world) {
    this.world = world;
    this.key = new SecretKeySpec(new byte[] {4, 8, 15, 16, 23, 42}, ALGORITHM);
  }

  void keep(long channelId, AttachmentState file) {
    files.put(file.key(channelId), file);
  }

  void forget(long channelId, AttachmentState file) {
    files.remove(file.key(channelId));
  }

  String address(long channelId, AttachmentState file) {
    Instant now = world.now();
    String issued = Long.toHexString(now.getEpochSecond());
    String expires = Long.toHexString(now.plus(LIFE).getEpochSecond());
    String path = file.key(channelId);
    return world.address()
        + "/attachments/"
        + path
        + "?ex="
        + expires
        + "&is="
        + issued
        + "&hm="
        + signature(path, expires, issued);
  }

  /** The file, where the signature is ours and has not expired. */
  Optional<AttachmentState> open(String path, String expires, String issued, String signature) {
    if (!signature(path, expires, issued).equals(signature)) {
      return Optional.empty();
    }
    Instant end = Instant.ofEpochSecond(Long.parseLong(expires, 16));
    return end.isAfter(world.now()) ? Optional.ofNullable(files.get(path)) : Optional.empty();
  }

  private String signature(String path, String expires, String issued) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String signed = path + "?" + expires + "&" + issued;
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has " + ALGORITHM, missing);
    }
  }
}
