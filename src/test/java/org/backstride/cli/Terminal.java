package org.backstride.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.backstride.settings.Settings;

/// Runs commands and keeps what they print.
final class Terminal {

  private static final Instant NOW = Instant.parse("2026-11-21T06:30:00Z");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  private final Console.Own own;
  private final Locale locale;
  private byte[] piped = {};

  Terminal(Path library, Locale locale) {
    this(new Console.Own(library, Settings.standard(locale)), locale);
  }

  /// Of a user with settings of his or her own.
  Terminal(Console.Own own, Locale locale) {
    this.own = own;
    this.locale = locale;
  }

  /// What the next commands are given on their standard input.
  Terminal piped(String text) {
    piped = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  int run(Object... arguments) {
    out.reset();
    err.getBuffer().setLength(0);
    var console =
        new Console(
            new Console.Ways(
                new ByteArrayInputStream(piped),
                out,
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err)),
            locale,
            own,
            Clock.fixed(NOW, ZoneOffset.UTC));
    return new CommandLineFace(console)
        .run(List.of(arguments).stream().map(Object::toString).toList());
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString();
  }
}
