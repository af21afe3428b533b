package org.backstride.ui.recording.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.recording.question.Question;
import org.backstride.recording.question.Question.Columns;
import org.backstride.recording.question.Question.SameSession;
import org.backstride.recording.question.Question.When;
import org.backstride.recording.question.Question.Whose;
import org.backstride.store.RecordingRow;
import org.backstride.studio.Studio;
import org.backstride.ui.recording.review.ReviewItem.Date;
import org.backstride.ui.recording.review.ReviewItem.Owner;
import org.backstride.ui.recording.review.ReviewItem.Same;
import org.backstride.ui.recording.review.ReviewItem.Table;
import org.backstride.work.Cell;

/// What the review list shows: sessions that may be there twice, then tables whose columns were
/// guessed, then doubtful dates, then guessed people, those that were guessed alike in one line.
final class ReviewModel {

  private final Studio studio;
  private final Cell<List<ReviewItem>> items = new Cell<>(List.of());

  ReviewModel(Studio studio) {
    this.studio = studio;
  }

  Cell<List<ReviewItem>> items() {
    return items;
  }

  /// Takes what waits now.
  void read() {
    List<ReviewItem> same = new ArrayList<>();
    List<ReviewItem> dates = new ArrayList<>();
    List<ReviewItem> tables = new ArrayList<>();
    Map<Object, Owner> owners = new LinkedHashMap<>();
    for (Question question : studio.review().questions().get()) {
      var row = row(question);
      if (row.isPresent()) {
        switch (question) {
          case SameSession twin -> same.add(new Same(twin, row.get()));
          case When when -> dates.add(new Date(when, row.get()));
          case Columns columns -> tables.add(new Table(columns, row.get()));
          case Whose whose -> join(owners, whose, row.get());
        }
      }
    }
    List<ReviewItem> all = new ArrayList<>(same);
    all.addAll(tables);
    all.addAll(dates);
    all.addAll(owners.values());
    items.set(List.copyOf(all));
  }

  private Optional<RecordingRow> row(Question question) {
    return studio.recordings().find(question.recording());
  }

  private static void join(Map<Object, Owner> owners, Whose whose, RecordingRow row) {
    var one = new Owner(row.athlete(), whose.guess(), List.of(whose), List.of(row));
    owners.merge(one.key(), one, ReviewModel::joined);
  }

  private static Owner joined(Owner first, Owner next) {
    List<Whose> asked = new ArrayList<>(first.asked());
    asked.addAll(next.asked());
    List<RecordingRow> rows = new ArrayList<>(first.rows());
    rows.addAll(next.rows());
    return new Owner(first.athlete(), first.guess(), asked, rows);
  }
}
