package org.backstride.ui.recording;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.RecordingId;
import org.backstride.store.RecordingRow;
import org.backstride.studio.reading.RenewalReport;
import org.backstride.studio.tables.ReadAgain;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// Reading the kept files of recordings again, and saying what the columns of a table are.
final class RecordingAgain {

  private static final String TABLE = "CSV";

  private final ViewContext context;

  RecordingAgain(ViewContext context) {
    this.context = context;
  }

  /// What can be done with one recording; nothing where no file of it is kept.
  List<Action> actions(RecordingId id) {
    var row = context.studio().recordings().find(id);
    var actions = new ArrayList<Action>();
    if (row.filter(RecordingRow::isByHand).isPresent()) {
      actions.add(
          Action.of(
                  "recording.hand",
                  context.text("recording.hand.change"),
                  () -> context.navigator().open(new Place.HandSessionPlace(id)))
              .withIcon(Feather.EDIT_2));
    }
    if (row.filter(found -> !found.origin().sha256().isEmpty()).isPresent()) {
      actions.add(
          Action.of("recording.again", context.text("recording.again.one"), () -> read(List.of(id)))
              .withIcon(Feather.REFRESH_CW));
      if (row.get().format().equals(TABLE)) {
        actions.add(
            Action.of(
                    "recording.columns",
                    context.text("recording.again.columns"),
                    () -> context.navigator().open(new Place.ColumnsPlace(id)))
                .withIcon(Feather.COLUMNS));
      }
    }
    return actions;
  }

  /// Notes a session that nothing recorded.
  Action byHand() {
    return Action.of(
            "recording.by-hand",
            context.text("recording.hand.new"),
            () -> context.navigator().open(new Place.HandSessionPlace(null)))
        .withIcon(Feather.EDIT_3)
        .withKeys("Shortcut+Shift+H");
  }

  /// Reads the files of all recordings of the library.
  Action all() {
    return Action.of(
            "recording.again-all",
            context.text("recording.again.all"),
            () ->
                read(
                    context.studio().recordings().rows().get().stream()
                        .map(RecordingRow::id)
                        .toList()))
        .withIcon(Feather.REFRESH_CW);
  }

  private void read(List<RecordingId> ids) {
    new ReadAgain(context.studio(), context.messages(), context.formats().zone())
        .start(ids, this::tell);
  }

  private void tell(RenewalReport report) {
    String done = context.text("recording.again.done", report.renewed().size(), report.same());
    if (report.withoutFile() > 0) {
      done += " " + context.text("recording.again.without", report.withoutFile());
    }
    context
        .notices()
        .show(
            report.failed().isEmpty()
                ? Notice.done(done)
                : Notice.problem(
                    done
                        + " "
                        + context.text(
                            "recording.again.failed", String.join(", ", report.failed()))));
  }
}
