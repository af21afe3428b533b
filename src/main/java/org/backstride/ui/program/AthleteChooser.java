package org.backstride.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.backstride.athlete.Athlete;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.work.Watched;
import org.jspecify.annotations.Nullable;

/// For whom percentages become speeds: an athlete, or nobody.
final class AthleteChooser extends HBox {

  /// In a window narrower than this the title needs the room of the label.
  private static final double ROOMY = 1200;

  private final ComboBox<Someone> box = new ComboBox<>();
  private final ProgramModel model;
  private boolean filling;

  /// An athlete, or nobody.
  private record Someone(@Nullable Athlete athlete) {
    static final Someone NOBODY = new Someone(null);

    String name(ViewContext context) {
      return athlete == null ? context.text("program.nobody") : context.name(athlete);
    }
  }

  AthleteChooser(
      ProgramModel model, Watched<List<Athlete>> athletes, ViewContext context, Lifetime lifetime) {
    this.model = model;
    var label = new Label(context.text("program.shown-for"));
    label.getStyleClass().add("bs-secondary");
    label.setLabelFor(box);
    label.setMinWidth(Region.USE_PREF_SIZE);
    box.setId("program-athlete");
    box.setAccessibleText(context.text("program.shown-for"));
    box.setPrefWidth(180);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Someone someone) {
            return someone == null ? "" : someone.name(context);
          }

          @Override
          public Someone fromString(String text) {
            return Someone.NOBODY;
          }
        });
    setSpacing(8);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(label, box);
    lifetime.observe(
        sceneProperty().flatMap(Scene::widthProperty).orElse(ROOMY),
        width -> {
          label.setVisible(width.doubleValue() >= ROOMY);
          label.setManaged(width.doubleValue() >= ROOMY);
        });
    lifetime.watch(athletes, this::fill);
    lifetime.observe(
        box.getSelectionModel().selectedItemProperty(),
        picked -> {
          if (!filling && picked != null) {
            model.athlete().set(Optional.ofNullable(picked.athlete()));
          }
        });
  }

  private void fill(List<Athlete> athletes) {
    var items = new ArrayList<Someone>();
    items.add(Someone.NOBODY);
    athletes.stream()
        .filter(athlete -> athlete.standing().status() == Athlete.Status.ACTIVE)
        .forEach(athlete -> items.add(new Someone(athlete)));
    filling = true;
    box.getItems().setAll(items);
    var present =
        model
            .athlete()
            .get()
            .flatMap(one -> athletes.stream().filter(a -> a.id().equals(one.id())).findFirst());
    box.getSelectionModel().select(new Someone(present.orElse(null)));
    model.athlete().set(present);
    filling = false;
  }
}
