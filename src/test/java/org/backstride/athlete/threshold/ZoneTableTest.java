package org.backstride.athlete.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ZoneTableTest {

  private static final HeartRates TESTED = new HeartRates(190, 50, 170);

  @Test
  void edwardsHasFiveZonesFromHalfOfTheMaximumOn() {
    var zones = ZoneTable.ofHeart(ZonePreset.EDWARDS.scheme(), TESTED).orElseThrow();

    assertThat(zones.borders()).containsExactly(95.0, 114.0, 133.0, 152.0, 171.0, 190.0);
    assertThat(zones.zones()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "94.9, 0",
    "95, 1",
    "113.9, 1",
    "114, 2",
    "132.9, 2",
    "133, 3",
    "151.9, 3",
    "152, 4",
    "170.9, 4",
    "171, 5",
    "190, 5",
    "205, 5"
  })
  void aBorderBelongsToTheZoneAboveAndNothingLiesAboveTheLast(double beats, int zone) {
    var zones = ZoneTable.ofHeart(ZonePreset.EDWARDS.scheme(), TESTED).orElseThrow();

    assertThat(zones.zone(beats)).isEqualTo(zone);
  }

  @Test
  void theReserveBeginsAtTheRestingRate() {
    var zones = ZoneTable.ofHeart(ZonePreset.RESERVE_CLASSES.scheme(), TESTED).orElseThrow();

    assertThat(zones.borders()).containsExactly(50.0, 92.0, 106.0, 134.0, 176.0, 190.0);
  }

  @Test
  void thresholdZonesAreSharesOfTheThresholdRate() {
    var zones = ZoneTable.ofHeart(ZonePreset.THRESHOLD_HEART_RATE.scheme(), TESTED).orElseThrow();

    assertThat(zones.low(5)).isEqualTo(170.0);
    assertThat(zones.high(1)).isEqualTo(144.5);
  }

  @Test
  void withoutTheRatesTheyAreOfThereAreNoZones() {
    var onlyMax = new HeartRates(190, null, null);

    assertThat(ZoneTable.ofHeart(ZonePreset.EDWARDS.scheme(), HeartRates.UNKNOWN)).isEmpty();
    assertThat(ZoneTable.ofHeart(ZonePreset.RESERVE_CLASSES.scheme(), onlyMax)).isEmpty();
    assertThat(ZoneTable.ofHeart(ZonePreset.THRESHOLD_HEART_RATE.scheme(), onlyMax)).isEmpty();
    assertThat(ZoneTable.ofHeart(ZonePreset.RUN_SPEED.scheme(), TESTED)).isEmpty();
  }

  @Test
  void speedZonesAreSharesOfTheReference() {
    var zones = ZoneTable.ofSpeed(ZonePreset.WALK_SPEED.scheme(), 1.25);

    assertThat(zones.borders()).containsExactly(0.625, 1.0, 1.375, 1.625, 2.0);
    assertThat(zones.zone(1.25)).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(ZonePreset.class)
  void everyPresetIsKnownAgainAndFitsWhatItIsOf(ZonePreset preset) {
    assertThat(ZonePreset.of(preset.scheme())).contains(preset);
    assertThat(ZoneSubject.heartRate().admits(preset.scheme().basis()))
        .isNotEqualTo(ZoneSubject.speedOf(Movement.BACKWARD_RUN).admits(preset.scheme().basis()));
  }

  @Test
  void somebodysOwnZonesAreNoPreset() {
    assertThat(ZonePreset.of(new ZoneScheme(ZoneBasis.HEART_RATE_MAX, List.of(50, 60)))).isEmpty();
  }

  @Test
  void theUsualZonesOfAGaitAreItsOwn() {
    assertThat(ZoneSubject.speedOf(Movement.BACKWARD_WALK).usual())
        .isEqualTo(ZonePreset.forSpeed(Gait.WALK).scheme());
    assertThat(ZoneSubject.speedOf(Movement.FORWARD_RUN).usual())
        .isEqualTo(ZonePreset.RUN_SPEED.scheme());
  }

  @ParameterizedTest
  @CsvSource({
    "50, false",
    "50 50, false",
    "60 50, false",
    "-1 50, false",
    "50 301, false",
    "1 2 3 4 5 6 7 8 9 10 11, false",
    "0 300, true",
    "1 2 3 4 5 6 7 8 9 10, true"
  })
  void bordersRiseWithinOneToNineZones(String borders, boolean rising) {
    var numbers = new ArrayList<>(Arrays.stream(borders.split(" ")).map(Integer::valueOf).toList());

    assertThat(ZoneScheme.isRising(numbers)).isEqualTo(rising);
  }

  @Test
  void heartZonesOfASpeedAreRefused() {
    assertThatThrownBy(
            () -> new ZoneChoice(ZoneSubject.heartRate(), ZonePreset.RUN_SPEED.scheme(), null))
        .hasMessageContaining("has no zones of");
  }
}
