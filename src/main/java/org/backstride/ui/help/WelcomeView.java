package org.backstride.ui.help;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.work.Cell;

/// What stands in a library in which there is nothing yet: what the studio is for, and the three
/// ways to begin.
public final class WelcomeView implements View {

  private static final int CARD_WIDTH = 260;

  private final Cell<Heading> heading;
  private final List<Action> ways;
  private final Button first;
  private final Lifetime lifetime = new Lifetime();
  private final VBox node = new VBox(24);

  /// What one can begin with.
  ///
  /// @param addAthlete begins with a person
  /// @param importFiles begins with recordings
  /// @param lookAround opens a library of invented people
  public record Ways(Runnable addAthlete, Runnable importFiles, Runnable lookAround) {}

  public WelcomeView(ViewContext context, Ways begin) {
    heading = new Cell<>(Heading.of(context.text("help.welcome.heading")));
    ways =
        List.of(
            way(context, "athlete", begin.addAthlete()).withKeys("Shortcut+N"),
            way(context, "import", begin.importFiles()),
            way(context, "around", begin.lookAround()));
    first = Buttons.primary(ways.getFirst());
    var title = new Label(context.text("help.welcome.title"));
    title.getStyleClass().add("bs-title");
    var text = label(context.text("help.welcome.text"), 560);
    var cards =
        new HBox(
            16,
            card(context, "athlete", Picture.ATHLETES, first),
            card(context, "import", Picture.RECORDINGS, Buttons.plain(ways.get(1))),
            card(context, "around", Picture.PROGRAMS, Buttons.plain(ways.get(2))));
    cards.setAlignment(Pos.CENTER);
    lifetime.watch(context.studio().roster().athletes(), people -> follow(context));
    lifetime.watch(context.studio().recordings().rows(), rows -> follow(context));
    node.setAlignment(Pos.CENTER);
    node.getStyleClass().add("bs-pane");
    node.getChildren().setAll(title, text, cards, label(context.text("help.welcome.kept"), 560));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return heading;
  }

  @Override
  public Optional<Action> primary() {
    return Optional.empty();
  }

  @Override
  public List<Action> actions() {
    return ways;
  }

  @Override
  public void focus() {
    first.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  /// Gives way as soon as there is somebody or something. Asked once more a little later, since who
  /// brought it may be on the way to another place.
  private void follow(ViewContext context) {
    var studio = context.studio();
    boolean empty =
        studio.roster().athletes().get().isEmpty() && studio.recordings().rows().get().isEmpty();
    if (!empty) {
      Platform.runLater(
          () -> {
            if (!lifetime.isClosed()) {
              context.navigator().open(new Place.Today());
            }
          });
    }
  }

  private static Action way(ViewContext context, String name, Runnable run) {
    return Action.of("welcome-" + name, context.text("help.welcome." + name + ".action"), run);
  }

  private static VBox card(ViewContext context, String name, Picture picture, Button button) {
    var title = new Label(context.text("help.welcome." + name + ".title"));
    title.getStyleClass().add("bs-section");
    // The buttons of all three stand on one line, however long the words above them are.
    var spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    var card =
        new VBox(
            8,
            picture.node(),
            title,
            label(context.text("help.welcome." + name + ".text"), CARD_WIDTH - 40),
            spring,
            button);
    card.setAlignment(Pos.TOP_CENTER);
    card.setPrefWidth(CARD_WIDTH);
    card.getStyleClass().addAll("bs-card", "bs-welcome-card");
    return card;
  }

  private static Label label(String words, double width) {
    var label = new Label(words);
    label.getStyleClass().addAll("bs-secondary", "bs-welcome-text");
    label.setWrapText(true);
    label.setMaxWidth(width);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
