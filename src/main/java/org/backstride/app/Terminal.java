package org.backstride.app;

import java.io.PrintStream;

/// What a studio that runs for a script writes: results to one stream, reasons to the other. A
/// studio that runs for a user writes to its window and its log only.
record Terminal(PrintStream out, PrintStream err) {

  static Terminal standard() {
    return new Terminal(System.out, System.err);
  }

  void tell(String line) {
    out.println(line);
    out.flush();
  }

  /// Ends the program at once, saying why.
  void fail(String why) {
    err.println(why);
    err.flush();
    Runtime.getRuntime().halt(1);
  }
}
