package org.backstride.ui.recording.review;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.review.ReviewItem.Owner;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Recordings that were given to one person, and why: right, or somebody else's.
final class OwnerPane extends AnswerPane {

  private static final double LINE = 36;
  private static final double EDGES = 2;

  private final ViewContext context;
  private final ReviewWords words;
  private final Owner item;

  OwnerPane(ViewContext context, ReviewWords words, Owner item) {
    super(words.title(item), words.subtitle(item));
    this.context = context;
    this.words = words;
    this.item = item;
    var files =
        new ListView<>(
            FXCollections.observableList(item.rows().stream().map(words::session).toList()));
    files.setId("review-files");
    files.setAccessibleText(context.text("recording.review.whose.files"));
    files.setFixedCellSize(LINE);
    files.setMaxHeight(LINE * item.rows().size() + EDGES);
    VBox.setVgrow(files, Priority.ALWAYS);
    if (item.athlete() == null) {
      fill(files, people("choose"), Buttons.plain(right("nobody", "")));
    } else {
      fill(files, Buttons.primary(right("right", words.name(item.athlete()))), people("other"));
    }
  }

  private Action right(String answer, String name) {
    String text = context.text("recording.review.whose." + answer, name);
    return Action.of("review-right", text, () -> assign(item.athlete())).withIcon(Feather.CHECK);
  }

  private MenuButton people(String answer) {
    var menu =
        new MenuButton(
            context.text("recording.review.whose." + answer), Icons.of(Feather.USER, 16));
    menu.setId("review-other");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    List<Athlete> athletes = context.studio().roster().athletes().get();
    for (Athlete athlete : athletes) {
      var choice = new MenuItem(context.name(athlete));
      choice.setOnAction(_ -> assign(athlete.id()));
      menu.getItems().add(choice);
    }
    return menu;
  }

  private void assign(@Nullable AthleteId athlete) {
    String label = context.text("recording.review.undo.whose", words.name(athlete));
    context.studio().review().assign(item.asked(), athlete, label);
  }
}
