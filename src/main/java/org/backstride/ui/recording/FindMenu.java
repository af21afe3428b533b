package org.backstride.ui.recording;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.backstride.athlete.Athlete;
import org.backstride.program.resolve.References;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.Worn;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.model.RecordingModel;
import org.kordamp.ikonli.feather.Feather;

/// The menu of where intervals may come from. What is not possible here stands greyed, with the
/// reason in its text.
final class FindMenu extends MenuButton {

  /// The id of the menu, for tests.
  static final String ID = "recording-find";

  private final IntervalFinder finder;
  private final ViewContext context;
  private final Supplier<Optional<Athlete>> owner;
  private final Menu plans = new Menu();

  FindMenu(
      RecordingModel model,
      IntervalFinder finder,
      ViewContext context,
      Supplier<Optional<Athlete>> owner,
      Lifetime lifetime) {
    super(context.text("recording.find"), Icons.of(Feather.ZAP, 16));
    this.finder = finder;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleText(getText());
    setTooltip(new Tooltip(getText()));
    this.context = context;
    this.owner = owner;
    setId(ID);
    setMinWidth(Region.USE_PREF_SIZE);
    boolean lapped = !model.recording().get().laps().isEmpty();
    var laps = new MenuItem(text(lapped ? "laps" : "nolaps"));
    laps.setId("recording-find-laps");
    laps.setDisable(!lapped);
    laps.setOnAction(event -> finder.fromLaps());
    plans.setId("recording-find-plan");
    getItems().setAll(laps, plans);
    if (Worn.isOpen(model.recording().get().channels())) {
      getItems().addAll(sensors("foot", Placement.FOOT), sensors("shank", Placement.SHANK));
    } else {
      getItems().add(sensors("sensors", Placement.UNSAID));
    }
    lifetime.watch(context.studio().programs().programs(), this::showPlans);
  }

  /// @param worn where a sensor sat of which the file does not say so
  private MenuItem sensors(String name, Placement worn) {
    var item = new MenuItem(text(name));
    item.setId("recording-find-" + name);
    item.setOnAction(event -> finder.fromSensors(worn));
    return item;
  }

  private void showPlans(Iterable<ShelvedProgram> programs) {
    plans.getItems().clear();
    for (ShelvedProgram shelved : programs) {
      var item = new MenuItem(shelved.program().name());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> finder.fromPlan(shelved.program(), references()));
      plans.getItems().add(item);
    }
    plans.setDisable(plans.getItems().isEmpty());
    plans.setText(text(plans.isDisable() ? "noplan" : "plan"));
  }

  private References references() {
    return owner.get().map(References::of).orElse(References.UNKNOWN);
  }

  private String text(String key) {
    return context.text("recording.find." + key);
  }
}
