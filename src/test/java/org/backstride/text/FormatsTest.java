package org.backstride.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.backstride.unit.Quantity;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader sees of a number, in each language and both unit systems.
class FormatsTest {

  private final Formats metric = new Formats(Locale.ENGLISH, UnitSystem.METRIC);
  private final Formats imperial = new Formats(Locale.ENGLISH, UnitSystem.IMPERIAL);
  private final Formats american = new Formats(Locale.US, UnitSystem.METRIC);
  private final Formats german = new Formats(Locale.GERMAN, UnitSystem.METRIC);
  private final Formats spanish = new Formats(Locale.of("es"), UnitSystem.METRIC);

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "2.5, 0, 3",
    "-2.5, 0, −3",
    "0.25, 1, 0.3",
    "3.5, 0, 4",
    "2.345, 1, 2.3",
    "-1.25, 2, −1.25",
    "1234567.8, 0, '1,234,568'",
    "-0.04, 1, 0.0",
    "-0.4, 0, 0",
  })
  void numbersHaveFixedDecimalsAndNoMinusBeforeZero(double value, int decimals, String shown) {
    assertThat(metric.number(value, decimals)).isEqualTo(shown);
  }

  @Test
  void theLanguageChoosesTheMarks() {
    assertThat(german.number(1234.5, 1)).isEqualTo("1.234,5");
    assertThat(german.speed(2.5)).isEqualTo("9,0 km/h");
    assertThat(spanish.number(0.25, 2)).isEqualTo("0,25");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0:00",
    "59.4, 0:59",
    "59.6, 1:00",
    "125, 2:05",
    "3599.6, 1:00:00",
    "3725, 1:02:05",
    "90061, 25:01:01",
    "-5, −0:05",
    "-0.2, 0:00",
  })
  void aClockCarriesWhatItRounds(double seconds, String shown) {
    assertThat(metric.clock(seconds)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 m, 0 yd",
    "400, 400 m, 437 yd",
    "402.4, 402 m, 0.25 mi",
    "999.4, 999 m, 0.62 mi",
    "999.6, 1.00 km, 0.62 mi",
    "1000, 1.00 km, 0.62 mi",
    "42195, 42.20 km, 26.22 mi",
  })
  void distancesAreShortOrLong(double metres, String inMetric, String inImperial) {
    assertThat(metric.distance(metres)).isEqualTo(inMetric);
    assertThat(imperial.distance(metres)).isEqualTo(inImperial);
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, 9.0 km/h, 5.6 mph, 6:40 /km, 10:44 /mi",
    "0.8, 2.9 km/h, 1.8 mph, 20:50 /km, 33:32 /mi",
  })
  void speedAndPaceSayTheSameThing(
      double metresPerSecond, String kmh, String mph, String perKilometre, String perMile) {
    assertThat(metric.speed(metresPerSecond)).isEqualTo(kmh);
    assertThat(imperial.speed(metresPerSecond)).isEqualTo(mph);
    assertThat(metric.pace(metresPerSecond)).isEqualTo(perKilometre);
    assertThat(imperial.pace(metresPerSecond)).isEqualTo(perMile);
  }

  @Test
  void aStandingPersonHasNoPace() {
    assertThat(metric.pace(0)).isEqualTo(Formats.UNKNOWN);
    assertThat(metric.pace(-1)).isEqualTo(Formats.UNKNOWN);
  }

  @Test
  void bodiesAreMeasuredInTheUnitsOfTheReader() {
    assertThat(metric.height(1784)).isEqualTo("178 cm");
    assertThat(imperial.height(1784)).isEqualTo("5 ft 10 in");
    assertThat(imperial.height(1828)).isEqualTo("6 ft 0 in");
    assertThat(metric.mass(70_440)).isEqualTo("70.4 kg");
    assertThat(imperial.mass(70_000)).isEqualTo("154.3 lb");
    assertThat(metric.altitude(-3.4)).isEqualTo("−3 m");
    assertThat(imperial.altitude(100)).isEqualTo("328 ft");
  }

  @Test
  void whatIsNotKnownIsADashWithoutUnit() {
    assertThat(metric.number(Double.NaN, 1)).isEqualTo("–");
    assertThat(metric.clock(Double.NaN)).isEqualTo("–");
    assertThat(metric.distance(Double.NaN)).isEqualTo("–");
    assertThat(metric.speed(Double.NaN)).isEqualTo("–");
    assertThat(metric.pace(Double.NaN)).isEqualTo("–");
    assertThat(metric.altitude(Double.NaN)).isEqualTo("–");
    assertThat(metric.percent(Double.NaN)).isEqualTo("–");
  }

  @Test
  void aMessageNamesEveryKindOfValue() {
    var values =
        List.<Quantity>of(
            new Quantity.Seconds(90),
            new Quantity.Metres(1500),
            new Quantity.MetresPerSecond(1),
            new Quantity.Share(0.456),
            new Quantity.Count(1200),
            new Quantity.Words("T1"));

    assertThat(metric.quantities(values))
        .containsExactly("1:30", "1.50 km", "3.6 km/h", "46 %", "1,200", "T1");
  }

  @Test
  void daysAreWrittenAsTheLanguageDoes() {
    var day = LocalDate.of(2026, 3, 5);

    assertThat(metric.date(day)).isEqualTo("5 Mar 2026");
    assertThat(american.date(day)).isEqualTo("Mar 5, 2026");
    assertThat(german.date(day)).isEqualTo("05.03.2026");
    assertThat(spanish.date(day)).isEqualTo("5 mar 2026");
  }

  @Test
  void daysWithoutTheirYearAreWrittenAsTheLanguageDoes() {
    var day = LocalDate.of(2026, 3, 5);

    assertThat(List.of(metric, american, german, spanish))
        .extracting(each -> each.dayAndMonth(day))
        .containsExactly("5 Mar", "Mar 5", "5. März", "5 mar");
    assertThat(List.of(metric, american, german, spanish))
        .extracting(each -> each.weekday(day))
        .containsExactly("Thu 5 Mar", "Thu, Mar 5", "Do., 5. März", "jue, 5 mar");
    assertThat(List.of(metric, american, german, spanish))
        .extracting(each -> each.wholeDay(day))
        .containsExactly(
            "Thursday, 5 March", "Thursday, March 5", "Donnerstag, 5. März", "jueves, 5 de marzo");
    assertThat(List.of(metric, american, german, spanish))
        .extracting(each -> each.dayInFigures(day))
        .containsExactly("05/03", "3/5", "5.3.", "5/3");
    assertThat(List.of(metric, german)).extracting(each -> each.nearDay(day)).contains("Thu 5");
  }

  @Test
  void hoursAreWrittenAsTheCountryDoes() {
    var time = LocalDate.of(2026, 3, 5).atTime(14, 7).atZone(ZoneId.of("Europe/Berlin"));

    assertThat(List.of(metric, american, german))
        .extracting(each -> each.dateTime(time))
        .containsExactly("5 Mar 2026, 14:07", "Mar 5, 2026, 2:07\u202fPM", "05.03.2026, 14:07");
    assertThat(List.of(metric, american, german))
        .extracting(each -> each.time(time.toLocalTime()))
        .containsExactly("14:07", "2:07\u202fPM", "14:07");
  }

  @ParameterizedTest
  @CsvSource({"hi-IN", "ja-JP", "ar-EG", "tr-TR", "th-TH", "fr-FR"})
  void beneathEnglishWordsDaysAndNumbersAreEnglishToo(String language) {
    var foreign = new Formats(Locale.forLanguageTag(language), UnitSystem.METRIC);

    assertThat(foreign.date(LocalDate.of(2026, 3, 5))).isEqualTo("5 Mar 2026");
    assertThat(foreign.number(2.5, 1)).isEqualTo("2.5");
  }
}
