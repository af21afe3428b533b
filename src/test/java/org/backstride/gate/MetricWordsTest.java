package org.backstride.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backstride.rehab.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clinical words name an amount in a metric unit only where it is said in the reader's, too.
class MetricWordsTest {

  private static final Set<String> AREAS =
      Set.of("care", "claim", "dossier", "load", "rehab", "sheet", "today");
  private static final Pattern METRIC =
      Pattern.compile("(?U)\\d (m/s|km/h|km|kg|cm|m|metres|Meter|metros)(?![\\w/])");

  /// The tests that are named by a distance, and a text that gives both units itself.
  private static final Set<String> BY_DEFINITION =
      Set.of(
          "care.levels.step",
          "care.outcome.worked.speed.seconds",
          "care.report.head.walk",
          "care.strip.walk");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void everyMetricAmountIsPublishedOrNamesATest(String language) {
    assertThat(
            Bundle.in(language).stream()
                .filter(bundle -> AREAS.contains(bundle.area()))
                .flatMap(bundle -> bundle.texts().entrySet().stream())
                .filter(text -> METRIC.matcher(text.getValue()).find())
                .map(text -> text.getKey())
                .filter(key -> !isSaidInBoth(key)))
        .as("give it an argument in the reader's units")
        .isEmpty();
  }

  private static boolean isSaidInBoth(String key) {
    return key.startsWith("rehab.card.")
        || key.startsWith("rehab.measure.")
        || key.startsWith("claim.")
        || BY_DEFINITION.contains(key)
        || Stream.of(RuleId.values()).anyMatch(rule -> rule.titleKey().equals(key));
  }
}
