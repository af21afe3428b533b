package org.backstride.sheet.paper;

import java.util.Map;

/// Something with a log that is put on pages by a template.
interface Paged {

  /// The name of the template.
  String template();

  /// How many rows of the log share what is left of the last page.
  int logRows();

  /// What the template asks for, in a map of the caller's own.
  Map<String, Object> values();
}
