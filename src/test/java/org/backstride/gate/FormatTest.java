package org.backstride.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FormatTest {

  @Test
  void everySourceFileIsFormatted() {
    List<Path> off = Format.sources().parallel().filter(Format::isOff).sorted().toList();

    assertThat(off).as("not formatted; `mvn -Pformat` formats them").isEmpty();
  }
}
