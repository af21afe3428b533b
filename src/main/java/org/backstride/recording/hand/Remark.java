package org.backstride.recording.hand;

/// What a person said of a session beside its figures.
///
/// @param rpe how hard it was, 0 to 10; [HandSession#NO_RPE] where nobody said
/// @param note may be empty
public record Remark(int rpe, String note) {

  /// Nobody said anything.
  public static final Remark NONE = new Remark(HandSession.NO_RPE, "");

  /// How hard it was, `NaN` where nobody said.
  public double effort() {
    return rpe == HandSession.NO_RPE ? Double.NaN : rpe;
  }
}
