package org.backstride.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.backstride.athlete.threshold.Hearts;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.unit.Movement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One person's speeds made another's, and lighter extents, by the text form.
class RescalingTest {

  private static final Movement BACKWARD = Movement.BACKWARD_WALK;

  @ParameterizedTest(name = "{0} of {1} m/s becomes {3} of {2} m/s")
  @CsvSource(
      delimiter = '|',
      value = {
        "2m bwd walk 2.0kmh|1.0|1.5|2m bwd walk 3.0kmh",
        "2m bwd walk 2.0-2.5kmh|1.0|0.5|2m bwd walk 1.0-1.2kmh",
        "2m bwd walk 2.0kmh|1.0|0.99|2m bwd walk 1.9kmh",
        "2m bwd walk 1.5mph|0.8|1.2|2m bwd walk 2.2mph",
        "2m bwd walk 0.55mps|1.0|0.9|2m bwd walk 0.49mps",
        "2m bwd walk 20:00/km|1.0|1.5|2m bwd walk 13:20/km",
        "2m bwd walk 20:00/km|1.0|0.7|2m bwd walk 28:35/km",
        "2m bwd walk 20:00-19:00/km|1.0|0.5|2m bwd walk 40:00-38:00/km",
        "2m bwd walk 2.0kmh|0.1|4.0|2m bwd walk 54.0kmh",
        "2m bwd walk 60%|1.0|1.5|2m bwd walk 60%",
        "2m bwd walk 110bpm|1.0|1.5|2m bwd walk 110bpm",
        "2m bwd walk RPE 4|1.0|1.5|2m bwd walk RPE 4",
        "2m fwd walk 4.0kmh|1.0|1.5|2m fwd walk 4.0kmh",
        "2m bwd run 4.0kmh|1.0|1.5|2m bwd run 4.0kmh"
      })
  void aSpeedKeepsItsShareOfTheReferenceAndIsRoundedTowardsSlower(
      String step, double from, double to, String then) {
    var next = new Rescaling(references(from), references(to)).of(program(step));

    assertThat(Notation.print(next)).isEqualTo(Notation.print(program(then)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10m bwd walk|70|7m bwd walk",
        "1s bwd walk|10|1s bwd walk",
        "400mtr bwd walk|70|280mtr bwd walk",
        "0.5km bwd walk|75|0.38km bwd walk",
        "100 steps bwd walk|95|95 steps bwd walk",
        "3 reps bwd walk|50|1 reps bwd walk"
      })
  void aLighterStepIsAShareAndNeverNothing(String step, int percent, String then) {
    var extent = ((Step) program(step).blocks().getFirst()).extent();
    var lighter = ((Step) program(then).blocks().getFirst()).extent();

    assertThat(Lighter.of(extent, percent)).isEqualTo(lighter);
  }

  private static References references(double metresPerSecond) {
    return new References(
        Map.of(BACKWARD, metresPerSecond), Hearts.UNKNOWN, Map.of(), References.Origin.ATHLETE);
  }

  private static Program program(String step) {
    var reading = Notation.read("- " + step + "\n");
    assertThat(reading.problems()).isEmpty();
    return reading.program();
  }
}
