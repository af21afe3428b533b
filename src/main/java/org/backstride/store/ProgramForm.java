package org.backstride.store;

import org.backstride.program.Program;
import org.backstride.program.notation.Notation;

/// The text a program is stored as: its canonical notation, readable with any editor.
final class ProgramForm {

  private ProgramForm() {}

  static String write(Program program) {
    return Notation.print(program);
  }

  static Program read(String form) {
    return Notation.read(form).program();
  }
}
