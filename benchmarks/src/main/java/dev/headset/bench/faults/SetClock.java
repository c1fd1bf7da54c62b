package dev.headset.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that another process sets wrong, forward and back, by a number in a file. */
final class SetClock extends Clock {

  private final MappedByteBuffer aheadMillis;
  private final ZoneId zone;

  /**
   * The clock that such a file sets; right where there is no file yet.
   *
   * @throws UncheckedIOException where the file can't be read and written
   */
  SetClock(Path file) {
    this(map(file), ZoneOffset.UTC);
  }

  private SetClock(MappedByteBuffer aheadMillis, ZoneId zone) {
    this.aheadMillis = aheadMillis;
    this.zone = zone;
  }

  private static MappedByteBuffer map(Path file) {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets it wrong by so much, in all processes that read it. */
  void set(Duration ahead) {
    aheadMillis.putLong(0, ahead.toMillis());
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plusMillis(aheadMillis.getLong(0));
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SetClock(aheadMillis, other);
  }
}
