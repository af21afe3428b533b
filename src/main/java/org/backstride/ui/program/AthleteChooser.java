package org.backstride.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.backstride.athlete.Athlete;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.work.Cell;

/// For whom percentages become speeds: an athlete, or nobody.
final class AthleteChooser extends HBox {

  private final ComboBox<Optional<Athlete>> box = new ComboBox<>();
  private final ProgramModel model;
  private boolean filling;

  AthleteChooser(
      ProgramModel model, Cell<List<Athlete>> athletes, Messages messages, Lifetime lifetime) {
    this.model = model;
    var label = new Label(messages.text("program.shown-for"));
    label.getStyleClass().add("bs-secondary");
    label.setLabelFor(box);
    label.setMinWidth(Region.USE_PREF_SIZE);
    box.setId("program-athlete");
    box.setAccessibleText(messages.text("program.shown-for"));
    box.setPrefWidth(180);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<Athlete> athlete) {
            return athlete == null
                ? ""
                : athlete.map(Athlete::name).orElseGet(() -> messages.text("program.nobody"));
          }

          @Override
          public Optional<Athlete> fromString(String text) {
            return Optional.empty();
          }
        });
    setSpacing(8);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(label, box);
    lifetime.watch(athletes, this::fill);
    lifetime.observe(
        box.getSelectionModel().selectedItemProperty(),
        picked -> {
          if (!filling && picked != null) {
            model.athlete().set(picked);
          }
        });
  }

  private void fill(List<Athlete> athletes) {
    var items = new ArrayList<Optional<Athlete>>();
    items.add(Optional.empty());
    athletes.stream()
        .filter(athlete -> athlete.standing().status() == Athlete.Status.ACTIVE)
        .forEach(athlete -> items.add(Optional.of(athlete)));
    filling = true;
    box.getItems().setAll(items);
    var present =
        model
            .athlete()
            .get()
            .flatMap(one -> athletes.stream().filter(a -> a.id().equals(one.id())).findFirst());
    box.getSelectionModel().select(present);
    model.athlete().set(present);
    filling = false;
  }
}
