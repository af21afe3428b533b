package org.backstride.ui.program.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.work.Cell;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// The library of programs as cards, newest first.
public final class ProgramsView implements View {

  private final ViewContext context;
  private final LibraryCommands commands;
  private final Lifetime lifetime = new Lifetime();
  private final Cell<Heading> heading;
  private final BorderPane root = new BorderPane();
  private final FlowPane grid = new FlowPane(16, 16);
  private final ScrollPane scroll = scrolled(grid);
  private final CustomTextField search = new CustomTextField();
  private final Label count = new Label();
  private final List<ProgramCard> cards = new ArrayList<>();

  public ProgramsView(ViewContext context) {
    this.context = context;
    commands = new LibraryCommands(context);
    heading = new Cell<>(Heading.of(context.text("program.library.title")));
    root.getStyleClass().add("bs-pane");
    grid.getStyleClass().add("bs-program-grid");
    root.setTop(toolbar());
    lifetime.watch(context.studio().programs().programs(), _ -> show());
    lifetime.observe(search.textProperty(), _ -> show());
    lifetime.own(this::closeCards);
  }

  private HBox toolbar() {
    search.setId("programs-search");
    search.setPromptText(context.text("program.library.search"));
    search.setAccessibleText(context.text("program.library.search"));
    search.setLeft(Icons.of(Feather.SEARCH, 16));
    search.setPrefWidth(300);
    count.getStyleClass().add("bs-secondary");
    var bar = new HBox(search, count);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("bs-toolbar");
    return bar;
  }

  private void show() {
    var all = context.studio().programs().programs().get();
    var found = all.stream().filter(this::matches).toList();
    count.setText(context.text("program.library.count", found.size()));
    closeCards();
    found.forEach(each -> cards.add(new ProgramCard(context, each, commands)));
    grid.getChildren().setAll(cards);
    if (all.isEmpty()) {
      root.setCenter(empty());
    } else if (found.isEmpty()) {
      root.setCenter(nothing());
    } else {
      root.setCenter(scroll);
    }
  }

  private static ScrollPane scrolled(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private boolean matches(ShelvedProgram shelved) {
    String wanted = search.getText() == null ? "" : search.getText().toLowerCase(Locale.ROOT);
    var program = shelved.program();
    return Stream.concat(
            Stream.of(program.name(), program.about().goal()), program.about().tags().stream())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted.strip()));
  }

  private EmptyState empty() {
    return new EmptyState(
        Picture.PROGRAMS,
        context.text("program.library.empty.title"),
        context.text("program.library.empty.text"),
        List.of(create(), read()));
  }

  private EmptyState nothing() {
    return new EmptyState(
        Picture.SEARCH, context.text("program.library.nothing"), search.getText(), List.of());
  }

  private void closeCards() {
    cards.forEach(ProgramCard::close);
    cards.clear();
  }

  private Action create() {
    return Action.of("programs-new", context.text("program.library.new"), commands::create)
        .withIcon(Feather.PLUS)
        .withKeys("Shortcut+N");
  }

  private Action read() {
    return Action.of(
            "programs-import",
            context.text("program.library.import"),
            () -> commands.importFrom(root.getScene().getWindow()))
        .withIcon(Feather.UPLOAD);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public Cell<Heading> heading() {
    return heading;
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(create());
  }

  @Override
  public List<Action> actions() {
    return List.of(create(), read());
  }

  @Override
  public void focus() {
    search.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }
}
