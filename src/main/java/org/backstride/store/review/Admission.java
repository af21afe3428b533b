package org.backstride.store.review;

import java.util.List;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.recording.RecordingId;
import org.backstride.recording.question.Question;
import org.jspecify.annotations.Nullable;

/// How recordings come into the library.
///
/// @param athlete whose they are, null where that is not known
/// @param questions what waits for a person's word about them
/// @param replaced recordings that go in the same moment, and what comes in the place of each
public record Admission(
    @Nullable AthleteId athlete, List<Question> questions, Map<RecordingId, RecordingId> replaced) {

  public Admission {
    questions = List.copyOf(questions);
    replaced = Map.copyOf(replaced);
  }

  /// Without anything to ask.
  public static Admission of(@Nullable AthleteId athlete) {
    return new Admission(athlete, List.of(), Map.of());
  }
}
