package org.backstride.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// Runs commands and keeps what they print.
final class Terminal {

  private static final Instant NOW = Instant.parse("2026-11-21T06:30:00Z");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Path library;
  private final Locale locale;

  Terminal(Path library, Locale locale) {
    this.library = library;
    this.locale = locale;
  }

  int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    var console =
        new Console(
            new PrintWriter(out),
            new PrintWriter(err),
            locale,
            library,
            Clock.fixed(NOW, ZoneOffset.UTC));
    return new CommandLineFace(console)
        .run(List.of(arguments).stream().map(Object::toString).toList());
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
