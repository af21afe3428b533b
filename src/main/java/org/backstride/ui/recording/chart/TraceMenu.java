package org.backstride.ui.recording.chart;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import org.backstride.recording.ChannelKind;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.recording.model.Readings;
import org.backstride.work.Cell;

/// Which traces a chart shows; the button says how many.
public final class TraceMenu extends MenuButton {

  private final Readings readings;
  private final Cell<List<ChannelKind>> shown;
  private final Lifetime lifetime;

  public TraceMenu(String id, Readings readings, Cell<List<ChannelKind>> shown, Lifetime lifetime) {
    this.readings = readings;
    this.shown = shown;
    this.lifetime = lifetime;
    setId(id);
    setMinWidth(Region.USE_PREF_SIZE);
    lifetime.watch(
        shown, now -> setText(readings.messages().text("recording.toolbar.traces", now.size())));
  }

  /// Offers these traces.
  ///
  /// @param toggle shows a trace or takes it away; it may refuse
  public void offer(List<ChannelKind> kinds, Consumer<ChannelKind> toggle) {
    for (ChannelKind kind : kinds) {
      var item = new CheckMenuItem(readings.name(kind));
      item.setOnAction(
          event -> {
            toggle.accept(kind);
            item.setSelected(shown.get().contains(kind));
          });
      lifetime.watch(shown, now -> item.setSelected(now.contains(kind)));
      getItems().add(item);
    }
  }
}
