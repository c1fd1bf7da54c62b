package dev.headset.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks a page over for what keeps people out who see, hear or move otherwise. */
public final class Axe {

  private Axe() {}

  /** What axe-core calls serious or critical: the rule, and each place with what is wrong there. */
  public static List<String> seriousFaults(Browser browser) throws IOException {
    if (!Boolean.TRUE.equals(browser.script("return 'axe' in window"))) {
      browser.script(source());
    }
    Object found =
        browser.later(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
              (result) => done(result.violations
                .filter((each) => ['serious', 'critical'].includes(each.impact))
                .flatMap((each) => each.nodes.map((node) => ({
                  fault: each.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary})))),
              (failure) => done([{fault: String(failure)}]));
            """);
    return ((List<?>) found)
        .stream().map(each -> String.valueOf(((Map<?, ?>) each).get("fault"))).toList();
  }

  private static String source() throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
