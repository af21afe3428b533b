package org.backstride.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
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
public record Console(Ways ways, Locale locale, Own own, Clock clock) {

  /// The ways into and out of a command.
  ///
  /// @param in what is piped into it
  /// @param bytes where `out` leads, for what is no text of the terminal's
  public record Ways(InputStream in, OutputStream bytes, PrintWriter out, PrintWriter err) {}

  /// What a user has set up in the studio.
  ///
  /// @param library the library of a user who names none
  public record Own(Path library, Settings settings) {}

  PrintWriter out() {
    return ways.out();
  }

  PrintWriter err() {
    return ways.err();
  }

  /// Prints what another program reads, byte for byte, whatever letters the terminal has.
  void print(byte[] content) {
    try {
      out().flush();
      ways.bytes().write(content);
      ways.bytes().flush();
    } catch (IOException e) {
      throw new UncheckedIOException("Standard output", e);
    }
  }

  /// Prints a line of JSON, in UTF-8 as JSON always is.
  void json(String line) {
    print((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Path library() {
    return own.library();
  }

  public Messages messages() {
    return Messages.in(locale);
  }

  /// The same, with another library for who names none.
  Console withLibrary(Path other) {
    return new Console(ways, locale, new Own(other, own.settings()), clock);
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

  /// Which of some words somebody typed, in small or capital letters.
  <E extends Enum<E>> E choice(String typed, List<E> offered) {
    return offered.stream()
        .filter(each -> each.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(noChoice(typed, offered)));
  }

  private String noChoice(String typed, List<? extends Enum<?>> offered) {
    var words = offered.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    return messages().text("cli.no-choice", typed, String.join(", ", words));
  }

  void say(String key, Object... arguments) {
    out().println(messages().text(key, arguments));
  }

  /// Tells why a command could not do its work.
  ///
  /// @return the exit code for that
  int refuse(String sentence) {
    err().println(sentence);
    return ExitCode.FAILED;
  }

  /// Says how a command was called wrongly.
  int misused(String sentence) {
    err().println(sentence);
    return ExitCode.USAGE;
  }
}
