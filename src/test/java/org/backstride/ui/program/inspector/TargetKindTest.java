package org.backstride.ui.program.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.backstride.program.Range;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.Target.ZoneKind;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.SpeedUnit;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetKindTest {

  private final StepWords english = words(Locale.ENGLISH, UnitSystem.METRIC);
  private final StepWords german = words(Locale.GERMAN, UnitSystem.METRIC);
  private final StepWords spanish = words(Locale.of("es"), UnitSystem.METRIC);
  private final Target speed =
      new Target.AtSpeed(Range.of("2.0", "2.5"), SpeedUnit.KILOMETRES_PER_HOUR);

  @ParameterizedTest
  @EnumSource(TargetKind.class)
  void aNewTargetIsOfTheKindThatWasChosen(TargetKind kind) {
    assertThat(TargetKind.of(kind.start(english.formats()))).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource(value = TargetKind.class, names = "FREE", mode = EnumSource.Mode.EXCLUDE)
  void whatStandsInTheFieldReadsAsItselfInEveryLanguage(TargetKind kind) {
    var target = kind.start(english.formats());

    assertThat(TargetKind.read(target, TargetKind.text(target, english))).contains(target);
    assertThat(TargetKind.read(target, TargetKind.text(target, german))).contains(target);
    assertThat(TargetKind.read(target, TargetKind.text(target, spanish))).contains(target);
  }

  @ParameterizedTest
  @EnumSource(value = TargetKind.class, names = "FREE", mode = EnumSource.Mode.EXCLUDE)
  void theUnitStandsBesideTheFieldAndNotInIt(TargetKind kind) {
    var target = kind.start(english.formats());

    assertThat(TargetKind.text(target, english)).matches("[0-9.:–]+");
    assertThat(TargetKind.unit(target)).isNotBlank();
  }

  @Test
  void aNewSpeedIsInTheUsersUnits() {
    var imperial = new Formats(Locale.ENGLISH, UnitSystem.IMPERIAL);

    assertThat(TargetKind.SPEED.start(imperial))
        .isEqualTo(new Target.AtSpeed(Range.of("1.2", "1.6"), SpeedUnit.MILES_PER_HOUR));
    assertThat(TargetKind.PACE.start(imperial))
        .isEqualTo(new Target.AtPace(900, 780, DistanceUnit.MILES));
  }

  @Test
  void aSpeedKeepsTheUnitItWasTypedIn() {
    assertThat(TargetKind.read(speed, "3-3.5"))
        .contains(new Target.AtSpeed(Range.of("3", "3.5"), SpeedUnit.KILOMETRES_PER_HOUR));
    assertThat(TargetKind.unit(speed)).isEqualTo("km/h");
  }

  @Test
  void aSpeedStandsWithTheUsersComma() {
    assertThat(TargetKind.text(speed, english)).isEqualTo("2.0–2.5");
    assertThat(TargetKind.text(speed, german)).isEqualTo("2,0–2,5");
  }

  @Test
  void aPaceIsTwoClocks() {
    var pace = new Target.AtPace(360, 330, DistanceUnit.KILOMETRES);

    assertThat(TargetKind.text(pace, english)).isEqualTo("6:00–5:30");
    assertThat(TargetKind.unit(pace)).isEqualTo("/km");
    assertThat(TargetKind.read(pace, "7:00-6:15"))
        .contains(new Target.AtPace(420, 375, DistanceUnit.KILOMETRES));
    assertThat(TargetKind.read(pace, "7"))
        .contains(new Target.AtPace(420, 420, DistanceUnit.KILOMETRES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1:00", "6:00-5:30-5:00", "", "25:00:00", "fast"})
  void aPaceThatNobodyKeepsIsRefused(String text) {
    assertThat(TargetKind.read(new Target.AtPace(360, 330, DistanceUnit.KILOMETRES), text))
        .isEmpty();
  }

  @Test
  void oneNumberStandsOnce() {
    assertThat(TargetKind.text(new Target.AtEffort(Range.of("4")), english)).isEqualTo("4");
    assertThat(TargetKind.text(new Target.AtZone(2, 2, ZoneKind.PACE), english)).isEqualTo("2");
    assertThat(TargetKind.text(new Target.AtZone(2, 3, ZoneKind.PACE), english)).isEqualTo("2–3");
  }

  @Test
  void zonesAreReadWhole() {
    var zone = new Target.AtZone(2, 2, ZoneKind.HEART_RATE);

    assertThat(TargetKind.read(zone, "2-3")).contains(new Target.AtZone(2, 3, ZoneKind.HEART_RATE));
    assertThat(TargetKind.read(zone, "2.5")).isEmpty();
    assertThat(TargetKind.read(zone, "0")).isEmpty();
    assertThat(TargetKind.read(zone, "10")).isEmpty();
  }

  @Test
  void aHeartRateKeepsItsScale() {
    var reserve = new Target.AtHeartRate(Range.of("40", "60"), HeartRateUnit.PERCENT_OF_RESERVE);

    assertThat(TargetKind.read(reserve, "50-65"))
        .contains(new Target.AtHeartRate(Range.of("50", "65"), HeartRateUnit.PERCENT_OF_RESERVE));
    assertThat(TargetKind.unit(reserve)).isEqualTo("%");
    assertThat(TargetKind.unit(TargetKind.HEART_BPM.start(english.formats()))).isEqualTo("bpm");
  }

  @Test
  void valuesBeyondTheirScaleAreRefused() {
    assertThat(TargetKind.read(new Target.AtEffort(Range.of("4")), "11")).isEmpty();
    assertThat(TargetKind.read(new Target.AtPercentEffort(Range.of("50")), "101")).isEmpty();
    assertThat(TargetKind.read(new Target.AtPercent(Range.of("50")), "401")).isEmpty();
    assertThat(TargetKind.read(new Target.AtCadence(Range.of("100")), "401")).isEmpty();
    assertThat(TargetKind.read(speed, "55")).isEmpty();
  }

  @Test
  void noTargetHasNothingToType() {
    assertThat(TargetKind.text(new Target.Free(), english)).isEmpty();
    assertThat(TargetKind.unit(new Target.Free())).isEmpty();
    assertThat(TargetKind.read(new Target.Free(), "5")).isEmpty();
  }

  private static StepWords words(Locale locale, UnitSystem units) {
    return new StepWords(Messages.in(locale), new Formats(locale, units));
  }
}
