package org.backstride.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// What JavaFX itself needs for its first picture: a window with one word, started like the studio
/// in a run-time of the package, with an ahead-of-time cache trained on nothing else.
public final class EmptyWindow extends Application {

  private static final String JAR = "empty.jar";
  private static final String CACHE = "empty.aot";

  public static void main(String... arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new Label("Backstride")), 1280, 800));
    stage.show();
    FirstPaint.after(
        () -> {
          Terminal.standard().tell("painted");
          Platform.exit();
        });
  }

  /// Trains the window in a folder.
  ///
  /// @param java the run-time's own, with the options of the studio's start
  /// @return what starts it
  static List<String> trained(List<String> java, Path folder)
      throws IOException, InterruptedException {
    pack(folder.resolve(JAR));
    var training = command(java, "-XX:AOTCacheOutput=" + folder.resolve(CACHE), folder);
    var process =
        new ProcessBuilder(training)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("training.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(Files.readString(folder.resolve("training.log")));
    }
    return command(java, "-XX:AOTCache=" + folder.resolve(CACHE), folder);
  }

  private static List<String> command(List<String> java, String cache, Path folder) {
    var command = new ArrayList<>(java);
    command.addAll(
        List.of(cache, "-cp", folder.resolve(JAR).toString(), EmptyWindow.class.getName()));
    return command;
  }

  /// A cache holds what lies in jars, not in folders.
  private static void pack(Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> each : List.of(EmptyWindow.class, FirstPaint.class, Terminal.class)) {
        String name = each.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (var bytes = each.getClassLoader().getResourceAsStream(name)) {
          Objects.requireNonNull(bytes, name).transferTo(out);
        }
      }
    }
  }
}
