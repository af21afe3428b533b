package org.backstride.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GeneratedWalkTest {

  private static final GeneratedWalk WALK =
      new GeneratedWalk(Instant.parse("2026-11-20T09:40:00Z"), 60);

  @Test
  void aPointASecondFromTheStartToTheEnd() {
    assertThat(WALK.gpx().lines().filter(line -> line.startsWith("<trkpt")))
        .hasSize(61)
        .first()
        .asString()
        .contains("lat=\"52.500000\"", "2026-11-20T09:40:00Z");
    assertThat(WALK.gpx()).contains("2026-11-20T09:41:00Z").doesNotContain("09:41:01Z");
  }

  @Test
  void theFileHoldsTheText() throws IOException {
    Path file = WALK.write();

    assertThat(file).hasContent(WALK.gpx());
    Files.delete(file);
  }
}
