package org.backstride.rehab.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.rehab.response.BodyRegion.Part;
import org.backstride.rehab.response.BodyRegion.Side;
import org.backstride.rehab.response.BodySpot.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyRegionTest {

  @ParameterizedTest(name = "{0} at {1}, {2} is the {3}, {4}")
  @CsvSource({
    "FRONT, 0.50, 0.07, HEAD, MIDDLE",
    "FRONT, 0.50, 0.155, NECK, MIDDLE",
    "FRONT, 0.35, 0.20, SHOULDER, RIGHT",
    "FRONT, 0.65, 0.20, SHOULDER, LEFT",
    "FRONT, 0.50, 0.30, CHEST, MIDDLE",
    "FRONT, 0.50, 0.40, BELLY, MIDDLE",
    "FRONT, 0.40, 0.50, HIP, RIGHT",
    "FRONT, 0.22, 0.40, ARM, RIGHT",
    "FRONT, 0.78, 0.40, ARM, LEFT",
    "FRONT, 0.42, 0.60, THIGH, RIGHT",
    "FRONT, 0.42, 0.73, KNEE, RIGHT",
    "FRONT, 0.58, 0.73, KNEE, LEFT",
    "FRONT, 0.42, 0.85, SHIN, RIGHT",
    "FRONT, 0.42, 0.95, FOOT, RIGHT",
    "BACK, 0.50, 0.30, UPPER_BACK, MIDDLE",
    "BACK, 0.50, 0.40, LOWER_BACK, MIDDLE",
    "BACK, 0.42, 0.50, BUTTOCK, LEFT",
    "BACK, 0.42, 0.60, HAMSTRING, LEFT",
    "BACK, 0.42, 0.73, HOLLOW_OF_KNEE, LEFT",
    "BACK, 0.58, 0.73, HOLLOW_OF_KNEE, RIGHT",
    "BACK, 0.58, 0.85, CALF, RIGHT",
    "BACK, 0.58, 1.00, HEEL, RIGHT",
  })
  void aSpotIsNamedAsThePersonFeelsIt(View view, double x, double y, Part part, Side side) {
    assertThat(BodyRegion.of(new BodySpot(view, x, y))).isEqualTo(new BodyRegion(part, side));
  }
}
