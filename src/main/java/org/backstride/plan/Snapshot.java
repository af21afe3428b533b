package org.backstride.plan;

import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.jspecify.annotations.Nullable;

/// A program as it was when it was planned: later changes of the library do not reach it.
///
/// @param program what is to be done
/// @param source the library's program it was taken from, null where it was made on the calendar
/// @param state whether it still is what was taken
public record Snapshot(Program program, @Nullable ProgramId source, State state) {

  /// Whether a copy still is what was taken from the library.
  public enum State {
    /// Nobody touched it: it may follow the library when asked.
    AS_TAKEN,
    /// Its speeds were made another athlete's.
    RESCALED,
    /// Somebody changed it.
    CHANGED
  }

  /// A fresh copy of a library program.
  public static Snapshot of(Program program, @Nullable ProgramId source) {
    return new Snapshot(program, source, State.AS_TAKEN);
  }

  /// Another program in its place, by somebody's hand.
  public Snapshot changed(Program next) {
    return next.equals(program) ? this : new Snapshot(next, source, State.CHANGED);
  }

  /// The same dose for another athlete; a copy that was changed by hand stays one.
  public Snapshot rescaled(Program next) {
    if (next.equals(program)) {
      return this;
    }
    return new Snapshot(next, source, state == State.CHANGED ? State.CHANGED : State.RESCALED);
  }
}
