package org.backstride.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Which devices a Linux machine could paint with. Where there is none, JavaFX would look for
/// OpenGL in vain and then paint with the processor: 100 ms of every start.
final class GraphicsDevices {

  private static final String ORDER = "prism.order";

  /// Of the kernel's own drivers, of NVIDIA's, and of Windows under its Linux.
  private static final List<String> NAMES = List.of("dri", "nvidiactl", "dxg");

  private GraphicsDevices() {}

  /// Lets the processor paint where nothing else can; an order that somebody gave stays.
  static void choosePainter() {
    boolean linux = "Linux".equals(System.getProperty("os.name"));
    if (linux && System.getProperty(ORDER) == null && !anyIn(Path.of("/dev"))) {
      System.setProperty(ORDER, "sw");
    }
  }

  /// @param devices the folder where the system keeps its devices
  static boolean anyIn(Path devices) {
    return NAMES.stream().anyMatch(name -> Files.exists(devices.resolve(name)));
  }
}
