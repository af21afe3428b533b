package org.backstride.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphicsDevicesTest {

  @TempDir private Path devices;

  @ParameterizedTest
  @ValueSource(strings = {"dri", "nvidiactl", "dxg"})
  void aDriversDeviceCanPaint(String name) throws IOException {
    Files.createFile(devices.resolve(name));
    assertThat(GraphicsDevices.anyIn(devices)).isTrue();
  }

  @Test
  void otherDevicesCanNotPaint() throws IOException {
    Files.createFile(devices.resolve("null"));
    assertThat(GraphicsDevices.anyIn(devices)).isFalse();
  }

  @Test
  void theOrderThatTheTestsAreGivenStays() {
    GraphicsDevices.choosePainter();
    assertThat(System.getProperty("prism.order")).isEqualTo("sw");
  }
}
