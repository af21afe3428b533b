package org.backstride.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Tip;

/// The rail at the left: our mark, the sections, settings at the foot; the open one is marked.
final class Rail extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final String CHEVRON = "M7 0L0 7L7 14 M15 0L8 7L15 14";

  private final Map<Place, Button> buttons = new LinkedHashMap<>();

  Rail(List<Section> sections) {
    getStyleClass().add("bs-rail");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    getChildren().add(mark());
    for (Section section : sections) {
      if (section.place() instanceof Place.SettingsPlace) {
        getChildren().add(spring());
      }
      getChildren().add(button(section));
    }
  }

  /// Marks the section that the place belongs to.
  void show(Place place) {
    buttons.forEach(
        (section, button) ->
            button.pseudoClassStateChanged(CURRENT, section.equals(place.section())));
  }

  private static StackPane mark() {
    var chevrons = new SVGPath();
    chevrons.setContent(CHEVRON);
    chevrons.getStyleClass().add("bs-mark-chevrons");
    var mark = new StackPane(chevrons);
    mark.getStyleClass().add("bs-mark");
    mark.setMouseTransparent(true);
    var holder = new StackPane(mark);
    holder.getStyleClass().add("bs-mark-holder");
    return holder;
  }

  private static Region spring() {
    var spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    return spring;
  }

  private Button button(Section section) {
    var action = section.action();
    var button = new Button(section.label());
    button.setId(action.id());
    if (action.icon() != null) {
      button.setGraphic(Icons.of(action.icon(), 20));
    }
    button.setContentDisplay(ContentDisplay.TOP);
    button.getStyleClass().add("bs-rail-button");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(action.text());
    Tip.on(button, action.text() + "   " + action.keysText());
    button.setOnAction(event -> action.perform());
    buttons.put(section.place(), button);
    return button;
  }
}
