package org.backstride.settings;

import java.nio.file.Path;

/// The disk refused to read or write the settings.
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SettingsException(String operation, Path file, Exception cause) {
    super("Settings " + operation + " " + file, cause);
  }
}
