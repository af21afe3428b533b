package org.backstride.ui.recording.review;

import java.time.ZoneId;
import java.util.Optional;
import org.backstride.athlete.AthleteId;
import org.backstride.store.RecordingRow;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.RecordingNames;
import org.backstride.ui.recording.review.ReviewItem.Date;
import org.backstride.ui.recording.review.ReviewItem.Owner;
import org.backstride.ui.recording.review.ReviewItem.Same;
import org.backstride.ui.recording.review.ReviewItem.Table;
import org.jspecify.annotations.Nullable;

/// The lines of the review list in the user's words.
record ReviewWords(ViewContext context, ZoneId zone) {

  /// What is asked.
  String title(ReviewItem item) {
    return switch (item) {
      case Same _ -> context.text("recording.review.same.title");
      case Table _ -> context.text("recording.review.columns.title");
      case Date _ -> context.text("recording.review.when.title");
      case Owner owner ->
          context.text("recording.review.whose.title", owner.rows().size(), name(owner.athlete()));
    };
  }

  /// About which recordings.
  String subtitle(ReviewItem item) {
    return switch (item) {
      case Same(var _, var row) -> session(row);
      case Table(var _, var row) -> session(row);
      case Date(var _, var row) -> session(row);
      case Owner owner -> context.text("recording.review.guess." + owner.guess().name());
    };
  }

  /// A recording by what was done, when, and its file.
  String session(RecordingRow row) {
    return String.join(
        " · ",
        names().title(row.title(), row.activity()),
        names().when(row.activity()),
        row.fileName());
  }

  /// A person's name, or that nobody is chosen.
  String name(@Nullable AthleteId id) {
    return Optional.ofNullable(id)
        .flatMap(context.studio().roster()::find)
        .map(context::name)
        .orElseGet(() -> context.text("recording.review.nobody"));
  }

  RecordingNames names() {
    return new RecordingNames(context.messages(), context.formats(), zone);
  }
}
