package org.backstride.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.backstride.settings.Settings;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import picocli.CommandLine.TypeConversionException;

/// Where a command prints, and what it knows of its user.
///
/// @param locale the user's language
/// @param own what the user has set up
public record Console(PrintWriter out, PrintWriter err, Locale locale, Own own, Clock clock) {

  /// What a user has set up in the studio.
  ///
  /// @param library the library of a user who names none
  public record Own(Path library, Settings settings) {}

  /// For a user who has set up nothing.
  public Console(PrintWriter out, PrintWriter err, Locale locale, Path library, Clock clock) {
    this(out, err, locale, new Own(library, Settings.standard(locale)), clock);
  }

  Path library() {
    return own.library();
  }

  public Messages messages() {
    return Messages.in(locale);
  }

  /// The same, with another library for who names none.
  Console withLibrary(Path other) {
    return new Console(out, err, locale, new Own(other, own.settings()), clock);
  }

  /// Numbers in the user's language and metric units.
  Formats formats() {
    return new Formats(locale, UnitSystem.METRIC);
  }

  /// How sheets are worded for who has no language of their own: as the studio words them.
  Formats sheetFormats() {
    return new Formats(own.settings().language(), own.settings().units());
  }

  /// The day that somebody typed, such as 2026-11-30.
  LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException _) {
      throw new TypeConversionException(messages().text("cli.no-day", typed));
    }
  }

  void say(String key, Object... arguments) {
    out.println(messages().text(key, arguments));
  }

  /// Tells why a command could not do its work.
  ///
  /// @return the exit code for that
  int refuse(String sentence) {
    err.println(sentence);
    return ExitCode.FAILED;
  }
}
