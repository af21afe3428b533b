package org.backstride.ui.recording.review;

import java.util.List;
import org.backstride.athlete.AthleteId;
import org.backstride.recording.question.Question.Columns;
import org.backstride.recording.question.Question.Guess;
import org.backstride.recording.question.Question.SameSession;
import org.backstride.recording.question.Question.When;
import org.backstride.recording.question.Question.Whose;
import org.backstride.store.RecordingRow;
import org.backstride.studio.ReviewShelf.SameOwner;
import org.jspecify.annotations.Nullable;

/// One line of the review list: what is decided in one go.
sealed interface ReviewItem {

  /// Names the line for good, so that it stays chosen when the list is read again.
  Object key();

  /// Whether another line of the same key asked no more than this one.
  default boolean asksAllOf(ReviewItem other) {
    return key().equals(other.key());
  }

  /// Two recordings of what may be one session.
  record Same(SameSession question, RecordingRow row) implements ReviewItem {
    @Override
    public Object key() {
      return question;
    }
  }

  /// Recordings that were given to one person for one reason.
  ///
  /// @param athlete null where nobody could be guessed
  record Owner(@Nullable AthleteId athlete, Guess guess, List<Whose> asked, List<RecordingRow> rows)
      implements ReviewItem {

    public Owner {
      asked = List.copyOf(asked);
      rows = List.copyOf(rows);
    }

    @Override
    public Object key() {
      return new SameOwner(athlete, guess);
    }

    @Override
    public boolean asksAllOf(ReviewItem other) {
      return other instanceof Owner owner && asked.containsAll(owner.asked());
    }
  }

  /// A table whose columns were guessed.
  record Table(Columns question, RecordingRow row) implements ReviewItem {
    @Override
    public Object key() {
      return question;
    }
  }

  /// A session whose time is doubtful.
  record Date(When question, RecordingRow row) implements ReviewItem {
    @Override
    public Object key() {
      return question;
    }
  }
}
