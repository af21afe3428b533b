package org.backstride.rehab.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BackwardTimeTest {

  @Test
  void whatIsNotToldIsNoTime() {
    var told = Reports.history("good; good").getFirst();
    var untold = Reports.with(told, new Performed(100, null, 3, 4, Told.YES));

    assertThat(BackwardTime.of(List.of(told, untold))).isEqualTo(new BackwardTime(600, 1, 1));
    assertThat(BackwardTime.of(List.of(told)).minutes()).isEqualTo(10);
    assertThat(BackwardTime.of(List.of(untold)).isKnown()).isFalse();
    assertThat(BackwardTime.of(List.of())).isEqualTo(new BackwardTime(0, 0, 0));
  }
}
