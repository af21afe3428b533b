package org.backstride.rehab.decision;

import java.util.Set;

/// What is done after a session: proposed by the table, or chosen by the clinician.
public sealed interface Decision {

  /// What goes with supervision: something to hold and somebody beside (evidence §7).
  Set<Precaution> SUPERVISED = Set.of(Precaution.RAIL, Precaution.SPOTTER);

  /// One variable goes up by at most one step.
  record Advance() implements Decision {}

  /// The same level again, after a number of days off.
  record Hold(int daysOff, Until until) implements Decision {}

  /// Down by a number of levels, after a number of days off, with precautions.
  record Regress(int levels, int daysOff, Set<Precaution> precautions) implements Decision {
    public Regress {
      precautions = Set.copyOf(precautions);
    }
  }

  /// The program ends here. Never proposed, only chosen.
  record Stop() implements Decision {}

  /// Stop now, refer, and lock the program until a clinician has seen the person.
  record Refer() implements Decision {}

  /// How long a hold holds.
  enum Until {
    NEXT_SESSION,
    REASSESSED,
    REVIEWED
  }

  /// What the next sessions are done with.
  enum Precaution {
    RAIL,
    SPOTTER,
    INDOORS
  }

  /// The kinds, for choosing one and for keeping it.
  enum Kind {
    ADVANCE,
    HOLD,
    REGRESS,
    STOP,
    REFER
  }

  /// The same level at the next session.
  static Decision repeat() {
    return new Hold(0, Until.NEXT_SESSION);
  }

  default Kind kind() {
    return switch (this) {
      case Advance _ -> Kind.ADVANCE;
      case Hold _ -> Kind.HOLD;
      case Regress _ -> Kind.REGRESS;
      case Stop _ -> Kind.STOP;
      case Refer _ -> Kind.REFER;
    };
  }

  /// Days off before the next session.
  default int restDays() {
    return switch (this) {
      case Hold(int days, var _) -> days;
      case Regress(var _, int days, var _) -> days;
      case Advance _, Stop _, Refer _ -> 0;
    };
  }

  /// Whether a clinician must look and sign before the program goes on.
  default boolean awaitsClearance() {
    return locks() && !(this instanceof Stop);
  }

  /// Whether nothing is done after it: until a clinician has looked, or for good.
  default boolean locks() {
    return switch (this) {
      case Hold(var _, Until until) -> until == Until.REVIEWED;
      case Stop _, Refer _ -> true;
      case Advance _, Regress _ -> false;
    };
  }
}
