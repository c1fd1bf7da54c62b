package dev.headset.engine;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * What becomes of cases, a line an event, for the operator's log: the number, the team, and nothing
 * of anybody's.
 */
final class CaseLog {

  /** Under which a line tells the case that it is about. */
  static final String CASE = "case";

  private static final Logger LOG = LoggerFactory.getLogger("dev.headset.cases");

  private CaseLog() {}

  /** Tells what has changed, once that is durable. */
  static void changed(Optional<Case> was, Case is) {
    MDC.put(CASE, is.number().value());
    try {
      if (was.isEmpty()) {
        LOG.info("Case opened, team {}", is.team().value());
      } else {
        changed(was.get(), is);
      }
    } finally {
      MDC.remove(CASE);
    }
  }

  private static void changed(Case was, Case is) {
    if (!was.team().equals(is.team())) {
      LOG.info("Case moved, team {} to {}", was.team().value(), is.team().value());
    }
    if (!was.status().getClass().equals(is.status().getClass())) {
      LOG.info("Case {}, team {}", word(is.status()), is.team().value());
    }
    if (was.rating().isEmpty()) {
      is.rating().ifPresent(rating -> LOG.info("Case rated {} of 5", rating.score()));
    }
  }

  private static String word(CaseStatus status) {
    return status instanceof CaseStatus.Closed closed
        ? "closed by " + closed.cause().name().toLowerCase(Locale.ROOT)
        : status.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
