package org.backstride.store;

import org.backstride.program.Program;

/// The text a program is stored as.
final class ProgramForm {

  private ProgramForm() {}

  static String write(Program program) {
    return program.name();
  }

  static Program read(String name, String form) {
    return Program.EMPTY.withName(form.isEmpty() ? name : form);
  }
}
