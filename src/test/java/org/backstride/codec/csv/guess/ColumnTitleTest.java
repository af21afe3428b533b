package org.backstride.codec.csv.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTitleTest {

  @ParameterizedTest
  @CsvSource({
    "Heart Rate (bpm), Heart Rate, bpm",
    "speed_kmh, speed_kmh, kmh",
    "Speed [m/s], Speed, m/s",
    "t_s, t_s, s",
    "hr, hr, ''",
    "g, g, ''",
    "Muscle oxygen (left) (%), Muscle oxygen, %"
  })
  void theUnitIsTakenOutOfTheTitle(String title, String text, String unit) {
    var found = ColumnTitle.of(List.of(title));

    assertThat(found.text()).isEqualTo(text);
    assertThat(found.unit()).isEqualTo(unit);
  }

  @Test
  void aRowOfUnitsBelowTheTitlesIsNoPartOfThem() {
    assertThat(ColumnTitle.of(List.of("speed", "km/h")))
        .isEqualTo(new ColumnTitle("speed", "km/h", List.of("speed")));
  }

  @ParameterizedTest
  @CsvSource({
    "heartRate, HEART_RATE",
    "Avg. speed, IGNORED",
    "Ground Contact Time, STANCE_TIME",
    "contact_time, STANCE_TIME",
    "active_dist, DISTANCE",
    "active_time, ACTIVE_TIME",
    "pause_time, IGNORED",
    "step_rate, CADENCE",
    "stride_length, STRIDE_LENGTH",
    "Höhe, ALTITUDE",
    "Steigung, GRADE",
    "Ritmo, SPEED",
    "position_lat, LATITUDE",
    "Lap, LAP",
    "seconds_elapsed, TIME",
    "vertical oscillation, VERTICAL_OSCILLATION"
  })
  void aTitleNamesARole(String title, ColumnRole role) {
    assertThat(TitleWords.role(ColumnTitle.of(List.of(title)))).contains(role);
  }

  @ParameterizedTest
  @CsvSource({"footstrike_type", "braking_gs", "alpha", "quaternion w", "magnetometer x"})
  void aTitleOfSomethingElseNamesNone(String title) {
    var found = ColumnTitle.of(List.of(title));

    assertThat(TitleWords.role(found)).isEmpty();
    assertThat(TitleWords.motion(found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "acc_x, ACCELERATION, X, UNSAID",
    "AccY, ACCELERATION, Y, UNSAID",
    "ax, ACCELERATION, X, UNSAID",
    "Linear Acceleration z (m/s^2), ACCELERATION, Z, UNSAID",
    "gFx, ACCELERATION, X, UNSAID",
    "gyro_z, ANGULAR_RATE, Z, UNSAID",
    "wy, ANGULAR_RATE, Y, UNSAID",
    "Gyroscope x (rad/s), ANGULAR_RATE, X, UNSAID",
    "left_sensor acc_x, ACCELERATION, X, LEFT_FOOT",
    "RightShank_Gyr_Y, ANGULAR_RATE, Y, RIGHT_SHANK",
    "foot acc z, ACCELERATION, Z, FOOT",
    "pelvis acc z, ACCELERATION, Z, WAIST"
  })
  void aTitleNamesTheAxisAndPlaceOfASensor(
      String title, ColumnRole role, Axis axis, Placement placement) {
    var found = ColumnTitle.of(List.of(title));

    assertThat(TitleWords.motion(found)).contains(new TitleWords.MotionTitle(role, axis));
    assertThat(TitleWords.placement(found)).isEqualTo(placement);
  }
}
