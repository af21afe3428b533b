package org.backstride.sheet;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.Step;
import org.backstride.program.Surface;
import org.backstride.unit.Gait;
import org.jspecify.annotations.Nullable;

/// Which of the technique cues go with a step (evidence §1b): what was written for the step first,
/// then ours, two at most. Looking over the shoulder (C03) and out of the corner of the eye (C10)
/// never go on a treadmill.
final class Cues {

  private static final int MOST = 2;

  private Cues() {}

  /// The cues of a step as texts.
  static List<String> of(Step step, @Nullable Surface surface, Wording wording) {
    var cues = new ArrayList<String>();
    if (!step.advice().cue().isBlank()) {
      cues.add(step.advice().cue().strip());
    }
    for (String id : ids(step, surface == Surface.TREADMILL)) {
      if (cues.size() < MOST) {
        cues.add(wording.text("cue." + id));
      }
    }
    return List.copyOf(cues);
  }

  /// The ids of our own cues for a step, best first.
  static List<String> ids(Step step, boolean treadmill) {
    if (step.gait() == Gait.STILL) {
      return List.of();
    }
    return switch (step.direction()) {
      case FORWARD -> step.role() == Step.Role.COOL_DOWN ? List.of("C02") : List.of("C01", "C02");
      case BACKWARD -> treadmill ? onTheBelt(step.gait()) : onTheGround(step.gait());
      case LATERAL_LEFT, LATERAL_RIGHT -> List.of("C01", "C08");
      case MIXED -> List.of("C11", "C09");
    };
  }

  private static List<String> onTheBelt(Gait gait) {
    return gait == Gait.RUN ? List.of("C06", "C09") : List.of("C05", "C08");
  }

  private static List<String> onTheGround(Gait gait) {
    return gait == Gait.RUN ? List.of("C06", "C03") : List.of("C05", "C03");
  }
}
