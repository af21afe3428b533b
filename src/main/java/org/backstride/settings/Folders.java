package org.backstride.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a program keeps a user's files on each system.
///
/// @param settings the folder of the settings
/// @param library the folder of the library and its backups
public record Folders(Path settings, Path library) {

  /// The folders on the system of that name.
  ///
  /// @param system as `os.name` says it
  /// @param home the user's home folder
  /// @param environment the process's environment
  public static Folders of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      Path roaming =
          Path.of(environment.getOrDefault("APPDATA", home.resolve("AppData/Roaming").toString()));
      return both(roaming.resolve("Backstride"));
    }
    if (name.contains("mac")) {
      return both(home.resolve("Library/Application Support/Backstride"));
    }
    return new Folders(
        base(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("backstride"),
        base(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("backstride"));
  }

  private static Folders both(Path folder) {
    return new Folders(folder, folder);
  }

  private static Path base(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
