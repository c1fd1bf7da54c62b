package dev.headset.store.jdbc;

import dev.headset.store.StoreTooNewException;
import dev.headset.store.StoreUnavailableException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a store's tables up to date, and leaves a newer version's store alone. */
final class Migrations {

  private Migrations() {}

  /**
   * Makes the tables that are missing.
   *
   * @param ours whether tables that stand there without a history are known to be ours
   */
  static void apply(DataSource source, String shown, boolean ours)
      throws StoreUnavailableException {
    try {
      Flyway flyway = flyway(source, ours);
      refuseNewer(flyway, shown);
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StoreUnavailableException(
          "The store " + shown + " can't be brought up to date; is it a Headset store?", e);
    }
  }

  /** For those who only read: the store's tables must be exactly those that this version knows. */
  static void refuseAnother(DataSource source, String shown) throws StoreUnavailableException {
    try {
      Flyway flyway = flyway(source, false);
      refuseNewer(flyway, shown);
      if (flyway.info().pending().length > 0) {
        throw new StoreUnavailableException(
            "The store " + shown + " was made by an older Headset; start the bot once.");
      }
    } catch (FlywayException e) {
      throw new StoreUnavailableException("The store " + shown + " can't be read.", e);
    }
  }

  private static void refuseNewer(Flyway flyway, String shown) throws StoreTooNewException {
    boolean newer =
        Arrays.stream(flyway.info().applied())
            .map(MigrationInfo::getState)
            .anyMatch(
                state ->
                    switch (state) {
                      case FUTURE_SUCCESS, FUTURE_FAILED -> true;
                      default -> false;
                    });
    if (newer) {
      throw new StoreTooNewException(
          "The store " + shown + " was made by a newer version of Headset; update Headset.");
    }
  }

  private static Flyway flyway(DataSource source, boolean ours) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .loggers("slf4j")
        // A table of ours may stand there before the first of these: that of the lease.
        .baselineOnMigrate(ours)
        .baselineVersion("0")
        .load();
  }
}
