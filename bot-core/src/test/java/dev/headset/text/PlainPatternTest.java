package dev.headset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainPatternTest {

  private static final Map<String, Object> VALUES =
      Map.of("name", "Ewa {number} 'x'", "number", "HS-7K3F-9QMD", "count", 1_234);

  @Test
  void whatItFillsIsWhatIcuFills() {
    for (String pattern :
        List.of("{name}", "a {name} b {number}", "{name}{name}", "zażółć {number}!", "")) {
      assertEquals(
          Optional.of(new MessageFormat(pattern).format(VALUES)),
          PlainPattern.fill(pattern, VALUES),
          pattern);
    }
  }

  @Test
  void aValueThatIsMissingIsShownAsMissing() {
    assertEquals(Optional.of("… said …"), PlainPattern.fill("{who} said {what}", VALUES));
  }

  @Test
  void whatNeedsMoreIsLeftToIcu() {
    for (String pattern :
        List.of(
            "{count}",
            "{count, plural, one {a} other {b}}",
            "it''s {name}",
            "'{name}'",
            "{ name }",
            "{0}",
            "a } b {name}",
            "{name} }",
            "{name",
            "{}")) {
      assertEquals(Optional.empty(), PlainPattern.fill(pattern, VALUES), pattern);
    }
  }
}
