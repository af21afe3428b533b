package org.backstride.rehab.decision;

import java.util.function.Predicate;
import org.backstride.rehab.response.Performed;
import org.backstride.rehab.response.Response;

/// A question that was not answered and stands in the way of advancing.
public enum Missing {
  PAIN_BEFORE(response -> response.pain().before() == null),
  PAIN_PEAK(response -> response.pain().peak() == null),
  NEXT_MORNING(response -> response.pain().nextMorning() == null),
  RED_FLAGS(response -> response.signs().redFlags() == null),
  END_SIGNS(response -> response.signs().endSigns() == null),
  SORE_IN_WARM_UP(response -> response.signs().soreInWarmUp() == null),
  SORE_OVER_AN_HOUR(response -> response.signs().soreOverAnHour() == null),
  EFFUSION(response -> response.signs().effusion() == null),
  COMPLETED(response -> response.performed().completedPercent() == null),
  EXERTION(response -> lacksExertion(response.performed())),
  TECHNIQUE(response -> response.performed().techniqueGood() == null),
  FALLS(
      response ->
          response.falls().withInjury() == null
              || response.falls().withoutInjury() == null
              || response.falls().near() == null);

  private final Predicate<Response> lacks;

  Missing(Predicate<Response> lacks) {
    this.lacks = lacks;
  }

  /// Whether a response lacks it.
  public boolean in(Response response) {
    return lacks.test(response);
  }

  /// The message key of what is asked.
  public String key() {
    return "rehab.missing." + name();
  }

  /// Exertion is asked for only where a target was set.
  private static boolean lacksExertion(Performed performed) {
    return performed.rpeTarget() != null && performed.rpe() == null;
  }
}
