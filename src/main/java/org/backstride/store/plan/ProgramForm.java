package org.backstride.store.plan;

import org.backstride.program.Program;
import org.backstride.program.notation.Notation;

/// The text a program is stored as: its canonical notation, readable with any editor.
public final class ProgramForm {

  private ProgramForm() {}

  public static String write(Program program) {
    return Notation.print(program);
  }

  public static Program read(String form) {
    return Notation.read(form).program();
  }
}
