package org.backstride.codec.workout.form;

/// A form that a program can be written in.
public enum Form {
  TEXT("txt"),
  JSON("json"),
  FIT("fit"),
  TCX("tcx"),
  ZWO("zwo"),
  ICS("ics"),
  CSV("csv");

  private final String ending;

  Form(String ending) {
    this.ending = ending;
  }

  /// How names of such files end.
  public String ending() {
    return ending;
  }
}
