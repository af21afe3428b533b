package org.backstride.ui.kit.page;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstride.athlete.AthleteId;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;

/// The pages about one person side by side; the open one is chosen.
public final class PersonTabs extends HBox {

  /// A page.
  public enum Page {
    PROFILE("Alt+1"),
    THRESHOLDS("Alt+2"),
    LOAD("Alt+3"),
    FILE("Alt+4"),
    REHAB("Alt+5");

    private final String keys;

    Page(String keys) {
      this.keys = keys;
    }

    Place of(AthleteId id) {
      return switch (this) {
        case PROFILE -> new Place.AthletePlace(id);
        case THRESHOLDS -> new Place.ThresholdsPlace(id);
        case LOAD -> new Place.LoadPlace(id);
        case FILE -> new Place.PersonFilePlace(id);
        case REHAB -> new Place.RehabPlace(id);
      };
    }
  }

  public PersonTabs(ViewContext context, AthleteId id, Page open) {
    getStyleClass().add("bs-segmented");
    setMaxWidth(Region.USE_PREF_SIZE);
    setMaxHeight(Region.USE_PREF_SIZE);
    for (Page page : Page.values()) {
      var tab = new ToggleButton(context.text("dossier.page." + page.name()));
      tab.setId("person-page-" + page.name());
      tab.setSelected(page == open);
      tab.setMinWidth(Region.USE_PREF_SIZE);
      tab.setOnAction(
          event -> {
            tab.setSelected(page == open);
            if (page != open) {
              context.navigator().open(page.of(id));
            }
          });
      getChildren().add(tab);
    }
  }

  /// The way to every page, for menu and keys.
  public static List<Action> actions(ViewContext context, AthleteId id, Page open) {
    return List.of(Page.values()).stream()
        .filter(page -> page != open)
        .map(
            page ->
                Action.of(
                        "person-open-" + page.name(),
                        context.text("dossier.page." + page.name()),
                        () -> context.navigator().open(page.of(id)))
                    .withKeys(page.keys))
        .toList();
  }
}
