package org.backstride.ui.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.backstride.recording.RecordingId;
import org.backstride.store.RecordingRow;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.model.IntervalEditor;
import org.backstride.ui.recording.model.RecordingModel;
import org.kordamp.ikonli.feather.Feather;

/// The ways from an open recording to a comparison: the current interval with the same one of
/// earlier sessions, or the whole session with those before it.
final class CompareMenu extends MenuButton {

  /// The id of the menu, for tests.
  static final String ID = "recording-compare";

  private static final int BEFORE = 3;

  private final RecordingModel model;
  private final IntervalEditor editor;
  private final ViewContext context;

  CompareMenu(RecordingModel model, IntervalEditor editor, ViewContext context) {
    super(context.text("recording.compare"), Icons.of(Feather.LAYERS, 16));
    this.model = model;
    this.editor = editor;
    this.context = context;
    setId(ID);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleText(getText());
    setTooltip(new Tooltip(getText()));
    setMinWidth(Region.USE_PREF_SIZE);
    var interval = new MenuItem(context.text("recording.compare.earlier"));
    interval.setId("recording-compare-earlier");
    interval.setOnAction(event -> earlier());
    var sessions = new MenuItem(context.text("recording.compare.last"));
    sessions.setId("recording-compare-last");
    sessions.setOnAction(event -> sessions());
    getItems().setAll(interval, sessions);
    setOnShowing(event -> interval.setDisable(editor.current() < 0));
  }

  /// Lays the current interval beside the same one of earlier sessions.
  void earlier() {
    int index = editor.current();
    if (index >= 0) {
      var id = model.recording().get().id();
      long start = model.intervals().get(index).startMillis();
      context.navigator().open(new Place.EarlierPlace(id, start));
    }
  }

  private void sessions() {
    var recording = model.recording().get();
    var ids = new ArrayList<RecordingId>(List.of(recording.id()));
    var own = context.studio().recordings().find(recording.id());
    Instant start = Optional.ofNullable(recording.start()).orElse(Instant.MAX);
    context.studio().recordings().rows().get().stream()
        .filter(row -> own.isPresent() && isLike(own.get(), row))
        .filter(row -> startOf(row).isBefore(start))
        .sorted(Comparator.comparing(CompareMenu::startOf).reversed())
        .limit(BEFORE)
        .forEach(row -> ids.add(row.id()));
    context.navigator().open(new Place.ComparePlace(ids));
  }

  private static boolean isLike(RecordingRow one, RecordingRow other) {
    return one.athlete() != null
        && one.athlete().equals(other.athlete())
        && one.sport().equals(other.sport())
        && other.start() != null;
  }

  private static Instant startOf(RecordingRow row) {
    return Optional.ofNullable(row.start()).orElse(Instant.MIN);
  }
}
