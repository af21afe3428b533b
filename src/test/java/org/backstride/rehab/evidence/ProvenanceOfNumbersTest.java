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
import org.backstride.rehab.Provenance;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Protocols.CardPart;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.Shipped;
import org.backstride.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void everyProtocolHasAWholeCardAndItsSources(String language) {
    var messages = Messages.in(Locale.of(language));
    for (Provenance protocol : Provenance.values()) {
      assertThat(Protocols.sources(protocol))
          .as(protocol.name())
          .isNotEmpty()
          .noneMatch(source -> source.standing() == Standing.OURS);
      for (CardPart part : CardPart.values()) {
        assertThat(messages.text(part.key(protocol))).as(part + " of " + protocol).isNotBlank();
      }
      assertThat(messages.text(protocol.sourceKey())).isNotBlank();
    }
  }

  @ParameterizedTest(name = "the card of {0} has {2}")
  @CsvSource({
    "T3, WHO, 68",
    "T3, WHO, 55.6",
    "T3, DOSE, 10 minutes",
    "T3, OUTCOME, −1.8",
    "T3, OUTCOME, −0.997",
    "T4, DOSE, 20 minutes",
    "T4, GATE, Pain 3 or less",
    "T5, WHO, n = 52",
    "T5, DOSE, 4 weeks",
    "T6, DOSE, 20 to 30 minutes",
    "T7, WHO, n = 10",
    "T7, DOSE, 10 to 15 minutes",
    "T8, OUTCOME, −0.47",
    "T8, OUTCOME, +0.51"
  })
  void aCardHasTheNumbersOfItsSource(Provenance protocol, CardPart part, String number) {
    assertThat(Messages.in(Locale.ENGLISH).text(part.key(protocol))).contains(number);
  }

  @Test
  void whatAProtocolAsksAndEveryLimitOfARuleHasASource() {
    assertThat(Unmet.values()).allSatisfy(unmet -> assertThat(unmet.source()).isNotNull());
    assertThat(PainScale.values())
        .allSatisfy(scale -> assertThat(scale.source().citation()).isNotBlank());
    assertThat(Row.values())
        .allSatisfy(row -> assertThat(row.sources()).doesNotHaveDuplicates().isNotEmpty());
  }

  @Test
  void citationsAreToldApart() {
    assertThat(Stream.of(Source.values()).map(Source::citation).filter(each -> !each.isBlank()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void everyCutOffSaysWhatItDividesAndNoneIsADiagnosis(String language) {
    var messages = Messages.in(Locale.of(language));
    for (Measure measure : Measure.values()) {
      measure
          .cutOffs()
          .forEach(
              cut ->
                  assertThat(messages.text(cut.key()).toLowerCase(Locale.ROOT))
                      .doesNotContain("diagnos"));
    }
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
