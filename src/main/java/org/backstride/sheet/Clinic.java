package org.backstride.sheet;

import java.util.List;

/// Who gives the sheet out, as it stands at the head of the page.
///
/// @param name the clinic or club, blank where none is set
/// @param lines address, telephone and the like, at most three are printed
/// @param emergencyNumber whom to call with chest pain, such as 112
/// @param logo a PNG in Base64, blank for none
public record Clinic(String name, List<String> lines, String emergencyNumber, String logo) {

  /// No clinic set, with Europe's emergency number.
  public static final Clinic NONE = new Clinic("", List.of(), "112", "");

  public Clinic {
    lines = List.copyOf(lines);
  }

  /// A clinic without a picture.
  public Clinic(String name, List<String> lines, String emergencyNumber) {
    this(name, lines, emergencyNumber, "");
  }
}
