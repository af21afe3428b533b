package org.backstride.ui.program.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.store.ShelvedProgram;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.program.library.Query.Place;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The folders of the library with their counts, one of them chosen.
final class FolderList extends VBox {

  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final Messages messages;
  private final Consumer<Place> pick;
  private ToggleGroup group = new ToggleGroup();
  private @Nullable Shown shown;

  /// What the lines say.
  private record Shown(int all, List<String> folders, List<Integer> counts) {
    private Shown {
      folders = List.copyOf(folders);
    }
  }

  FolderList(Messages messages, Consumer<Place> pick) {
    this.messages = messages;
    this.pick = pick;
    setId("programs-folders");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(messages.text("program.library.folders"));
    getStyleClass().addAll("bs-folders", "bs-side", "bs-line-right");
  }

  /// Lines that say the same stay, and with them the keyboard on one.
  void show(List<ShelvedProgram> all, List<String> folders, Place chosen) {
    var counts = folders.stream().map(each -> count(all, each)).toList();
    var next = new Shown(all.size(), folders, counts);
    if (!next.equals(shown)) {
      shown = next;
      fill(all, folders, chosen);
    }
    group.getToggles().stream()
        .filter(line -> chosen.equals(line.getUserData()))
        .forEach(group::selectToggle);
  }

  private void fill(List<ShelvedProgram> all, List<String> folders, Place chosen) {
    group = new ToggleGroup();
    getChildren().clear();
    var title = new Label(messages.text("program.library.folders"));
    title.getStyleClass().add("bs-section");
    getChildren().add(title);
    add(messages.text("program.library.everywhere"), new Place.Everywhere(), all.size(), chosen);
    folders.forEach(each -> add(each, new Place.Folder(each), count(all, each), chosen));
    if (!folders.isEmpty()) {
      add(messages.text("program.library.loose"), new Place.Folder(""), count(all, ""), chosen);
    }
  }

  /// The folder whose line lies there.
  Optional<Place.Folder> folderAt(double sceneX, double sceneY) {
    return getChildren().stream()
        .filter(node -> node.localToScene(node.getBoundsInLocal()).contains(sceneX, sceneY))
        .map(Node::getUserData)
        .filter(Place.Folder.class::isInstance)
        .map(Place.Folder.class::cast)
        .findFirst();
  }

  /// Lights the folder that something would be dropped into.
  void light(Place.Folder folder) {
    getChildren()
        .forEach(node -> node.pseudoClassStateChanged(DROP, folder.equals(node.getUserData())));
  }

  /// Lights no folder.
  void unlight() {
    getChildren().forEach(node -> node.pseudoClassStateChanged(DROP, false));
  }

  private static int count(List<ShelvedProgram> all, String folder) {
    return (int) all.stream().filter(each -> each.shelving().folder().equals(folder)).count();
  }

  private void add(String name, Place place, int count, Place chosen) {
    var label = new Label(name);
    label.setMinWidth(0);
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var number = new Label(Integer.toString(count));
    number.getStyleClass().add("bs-secondary");
    number.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(8, Icons.of(Feather.FOLDER, 16), label, spring, number);
    row.setAlignment(Pos.CENTER_LEFT);
    var button = new ToggleButton();
    button.setGraphic(row);
    button.setId("programs-folder");
    button.setUserData(place);
    button.getStyleClass().add("bs-folder");
    button.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(button.widthProperty().subtract(20));
    button.setAccessibleText(messages.text("program.library.folder-count", name, count));
    button.setToggleGroup(group);
    button.setSelected(place.equals(chosen));
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          pick.accept(place);
        });
    getChildren().add(button);
  }
}
