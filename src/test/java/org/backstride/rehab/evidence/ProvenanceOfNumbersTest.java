package org.backstride.rehab.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.Shipped;
import org.backstride.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every clinical number has a source, and benefit is only ever claimed in the reviewed words.
class ProvenanceOfNumbersTest {

  private static final Path TEXTS = Path.of("src/main/resources/org/backstride/text");

  /// Verdict of evidence §1d: rejected, not to be quoted, or unsourced.
  private static final Set<String> NEVER = Set.of("K01", "K05", "K10", "K11", "K12");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void onlyReviewedClaimsHaveWords(String language) {
    var keys =
        lines("claim_" + language).map(line -> line.substring(0, line.indexOf('='))).toList();

    assertThat(keys).containsExactlyElementsOf(Stream.of(Claim.values()).map(Claim::key).toList());
    assertThat(keys).noneMatch(key -> NEVER.contains(key.substring("claim.".length())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en"})
  void noOtherTextPromisesBenefit(String language) {
    var promises =
        everyBundle(language)
            .filter(line -> !line.startsWith("claim."))
            .filter(
                line ->
                    line.toLowerCase(Locale.ROOT)
                        .matches(
                            ".*(burns? more|protects the knee|strengthens|heals|cures|prevents"
                                + " injur|less pressure on the knee|eliminat|proven to).*"));

    assertThat(promises).as("a benefit outside of claim.K…").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void aSourceThatIsNotOursHasACitation(Source source) {
    assertThat(source.citation().isBlank()).isEqualTo(source.standing() == Standing.OURS);
  }

  @Test
  void everyBandAndCutOffOfEveryMeasureHasASource() {
    for (Measure measure : Measure.values()) {
      assertThat(measure.bands()).allSatisfy(band -> assertThat(band.source()).isNotNull());
      assertThat(measure.cutOffs()).allSatisfy(cut -> assertThat(cut.source()).isNotNull());
    }
  }

  @Test
  void everyRowScaleAndRuleHasASource() {
    assertThat(Row.values()).allSatisfy(row -> assertThat(row.sources()).isNotEmpty());
    assertThat(PainScale.values())
        .allSatisfy(scale -> assertThat(scale.source()).isNotEqualTo(Source.OURS));
    assertThat(RuleId.values())
        .allSatisfy(rule -> assertThat(rule.source().key()).startsWith("rehab.source."));
  }

  @Test
  void formsOfOtherOwnersAreNotShipped() {
    assertThat(Stream.of(Measure.values()).filter(m -> m.shipped() == Shipped.SCORE_ONLY))
        .contains(Measure.KOOS_PAIN, Measure.WOMAC, Measure.KUJALA, Measure.IKDC, Measure.LEFS);
    assertThat(Stream.of(Measure.values()).filter(m -> m.shipped() == Shipped.ITEM))
        .containsExactly(Measure.NPRS, Measure.VAS_PAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void measuresAreNamedAndExplainedInEveryLanguage(String language) {
    var messages = Messages.in(Locale.of(language));

    for (Measure measure : Measure.values()) {
      assertThat(List.of(messages.text(measure.titleKey()), messages.text(measure.noteKey())))
          .allSatisfy(text -> assertThat(text).isNotBlank());
      assertThat(messages.text(measure.shipped().key())).isNotBlank();
      measure.cutOffs().forEach(cut -> assertThat(messages.text(cut.key())).isNotBlank());
    }
  }

  private static Stream<String> lines(String bundle) {
    try {
      return Files.readAllLines(TEXTS.resolve(bundle + ".properties")).stream()
          .filter(line -> line.contains("="));
    } catch (IOException e) {
      throw new UncheckedIOException(bundle, e);
    }
  }

  private static Stream<String> everyBundle(String language) {
    try (var files = Files.list(TEXTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_" + language + ".properties"))
          .map(name -> name.substring(0, name.length() - ".properties".length()))
          .collect(Collectors.toList())
          .stream()
          .flatMap(ProvenanceOfNumbersTest::lines);
    } catch (IOException e) {
      throw new UncheckedIOException("bundles", e);
    }
  }
}
