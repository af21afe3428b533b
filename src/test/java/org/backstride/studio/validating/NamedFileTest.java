package org.backstride.studio.validating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backstride.recording.DirectionLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedFileTest {

  @ParameterizedTest
  @CsvSource({
    "KU-HAR/12.Walk-backward/1052_M_1.csv, BACKWARD, 1052",
    "KU-HAR/11.Walk/1001_L_2.csv, FORWARD, 1001",
    "KU-HAR/13.Walk-circle/1001_N_1.csv, FORWARD, 1001",
    "KU-HAR/14.Run/1003_O_1.csv, FORWARD, 1003",
    "set/p7_backward.csv, BACKWARD, p7",
    "walks/retro walking.csv, BACKWARD, ''",
    "backward study/p1_forward.csv, FORWARD, p1"
  })
  void thePathSaysWhoWentWhichWay(Path path, DirectionLabel truth, String subject) {
    assertThat(NamedFile.of(path)).contains(new NamedFile(path, truth, subject));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KU-HAR/0.Stand/1001_A_1.csv",
        "KU-HAR/15.Stair-up/1001_P_1.csv",
        "KU-HAR/10.Jump/1001_K_1.csv",
        "set/walk sideways/p1_1.csv"
      })
  void whatIsNeitherForwardNorBackwardTakesNoPart(Path path) {
    assertThat(NamedFile.of(path)).isEmpty();
  }
}
