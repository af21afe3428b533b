package org.backstride.studio.importing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.backstride.store.Libraries;
import org.backstride.work.Progress;

/// Imports a folder in a process of its own, which tells of each file it begins to wait for.
final class BusyImport {

  private BusyImport() {}

  /// @param arguments the library and the folder
  public static void main(String[] arguments) throws InterruptedException {
    var told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (var library = Libraries.open(Path.of(arguments[0]))) {
      var order = ImportOrder.of(List.of(Path.of(arguments[1])), null);
      new ImportJob(library, order)
          .run(
              new Progress() {
                @Override
                public void report(long done, long total, String detail) {
                  told.println(detail);
                }

                @Override
                public boolean isCancelled() {
                  return false;
                }
              });
    }
  }
}
