package org.backstride.program.notation.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import org.backstride.program.notation.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How numbers with a unit, clocks and paces are written: each spelling means the same as the one
/// that we print.
class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.0 - 2.5 km/h|2.0-2.5kmh",
        "2,5 kph|2.5kmh",
        "2kmh-3kmh|2-3kmh",
        "2–3 kmh|2-3kmh",
        "1.5 MPH|1.5mph",
        "0.7m/s|0.7mps",
        "60-70 % pace|60-70%",
        "60%-70%|60-70%",
        "75 % effort|75%effort",
        "80% max hr|80%max",
        "80% HR|80%max",
        "60% HRR|60%hrr",
        "95-100% LTHR|95-100%lthr",
        "120 bpm HR|120bpm",
        "400 meters|400mtr",
        "2 miles|2mi",
        "50yd|50y",
        "1 step|1steps",
        "12 rep|12reps"
      })
  void everySpellingOfAnAmountIsRead(String text, String ours) {
    assertThat(amount(text)).isPresent().isEqualTo(amount(ours));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3:00|180s",
        "1:05:00|3900s",
        "1'30\"|90s",
        "1'30|90s",
        "2'|120s",
        "30\"|30s",
        "0:59|59s"
      })
  void everySpellingOfATimeIsRead(String text, String ours) {
    assertThat(steps(text + " bwd walk")).isEqualTo(steps(ours + " bwd walk"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6:00-5:30/km|6:00-5:30/km",
        "6:00 - 5:30 /km|6:00-5:30/km",
        "6:00/km-5:30/km|6:00-5:30/km",
        "9:30/mi pace|9:30/mi"
      })
  void everySpellingOfAPaceIsRead(String text, String ours) {
    assertThat(steps("2m fwd run " + text)).isEqualTo(steps("2m fwd run " + ours));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2kmhs", "60%x", "7.5steps", "5", "kmh", "2-kmh", "1234567890kmh"})
  void whatIsNoAmountIsNotTakenForOne(String text) {
    assertThat(amount(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"200w, watts", "85rpm, rpm", "90%ftp, watts"})
  void whatHasNoPlaceHereIsLeftOutOnPurpose(String text, String what) {
    assertThat(amount(text)).hasValue(new Part.Ignored("notation.problem." + what));
  }

  @ParameterizedTest
  @ValueSource(strings = {"500kmh", "300bpm", "1000%", "300km", "999999999steps", "0mtr"})
  void whatNobodyCanDoIsRefused(String text) {
    assertThatThrownBy(() -> amount(text)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Notation.read("- 2m bwd walk " + text + "\n").problems()).isNotEmpty();
  }

  /// A line that somebody is still typing never stops the reading.
  @Test
  void anyLineOfDigitsMarksAndUnitsIsReadToItsEnd() {
    String[] pieces = {
      "9999999999",
      "0",
      "5",
      ":",
      "/",
      "km",
      "m",
      "'",
      "\"",
      "-",
      "%",
      " ",
      ".",
      "bpm",
      "steps",
      "kmh",
      "x",
      "until",
      "HR",
      ">",
      "grade",
      "@",
      "RPE",
      "+",
      "max",
      "lap"
    };
    for (long seed = 0; seed < 20_000; seed++) {
      var random = new Random(seed);
      var line = new StringBuilder("- ");
      for (int i = random.nextInt(1, 9); i > 0; i--) {
        line.append(pieces[random.nextInt(pieces.length)]);
      }

      var reading = Notation.read(line.toString());

      assertThat(reading.program()).as("seed %d: %s", seed, line).isNotNull();
    }
  }

  private static Optional<Part> amount(String text) {
    return new Amounts(new Cursor(Numbers.normal(text))).read();
  }

  private static Object steps(String line) {
    var reading = Notation.read("- " + line + "\n");
    assertThat(reading.problems()).isEmpty();
    return reading.program().blocks();
  }
}
