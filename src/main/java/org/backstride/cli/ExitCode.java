package org.backstride.cli;

/// What a command ends with.
public final class ExitCode {

  public static final int DONE = 0;

  /// Something was rejected, not found, or could not be done; standard error says what.
  public static final int FAILED = 1;

  /// The command was called wrongly.
  public static final int USAGE = 2;

  /// A program was to be checked and could not be, so nothing is known of it.
  public static final int NOT_CHECKED = 3;

  private ExitCode() {}
}
