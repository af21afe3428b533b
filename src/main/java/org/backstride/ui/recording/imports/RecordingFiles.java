package org.backstride.ui.recording.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.ViewContext;

/// The choice of files to import.
public final class RecordingFiles {

  private static final List<String> KINDS =
      List.of("*.fit", "*.tcx", "*.gpx", "*.csv", "*.txt", "*.json", "*.zip", "*.gz");

  private RecordingFiles() {}

  /// Lets the user choose recordings and archives; empty when the user turns away.
  public static List<Path> choose(ViewContext context, Window owner) {
    return Dialogs.openFiles(
        owner,
        context.text("shell.import.choose"),
        List.of(
            new ExtensionFilter(context.text("shell.import.kinds"), kinds()),
            new ExtensionFilter(context.text("shell.import.all"), "*.*")));
  }

  /// The endings in small and in capital letters, which some systems tell apart.
  private static List<String> kinds() {
    return KINDS.stream().flatMap(kind -> Stream.of(kind, kind.toUpperCase(Locale.ROOT))).toList();
  }
}
