package org.backstride.ui.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.ui.kit.search.SearchField;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// The user guide: its pages at the left, narrowed by what they say, and the open page.
public final class GuideView implements View {

  static final String PAGES_ID = "guide-pages";
  static final String SEARCH_ID = "guide-search";
  static final String PAGE_ID = "guide-page";

  private final Lifetime lifetime = new Lifetime();
  private final ViewContext context;
  private final Guide guide;
  private final Cell<Heading> heading;
  private final ListView<GuidePage> pages = new ListView<>();
  private final SearchField search;
  private final ScrollPane page = new ScrollArea();
  private final BorderPane node = new BorderPane();

  /// @param place the page, and where the reader came from
  public GuideView(ViewContext context, Place.Guide place) {
    this.context = context;
    guide = Guide.read(context.formats().locale());
    var open = guide.page(place.page());
    heading = new Cell<>(new Heading(open.title(), context.text("help.guide.context")));
    pages.setId(PAGES_ID);
    pages.setAccessibleText(context.text("help.guide.pages"));
    pages.getStyleClass().add("bs-guide-pages");
    pages.setCellFactory(view -> new PageCell());
    pages.setPlaceholder(new Label(context.text("help.guide.none")));
    VBox.setVgrow(pages, Priority.ALWAYS);
    search = new SearchField(SEARCH_ID, context.text("help.guide.search"));
    lifetime.observe(search.textProperty(), this::narrow);
    lifetime.observe(pages.getSelectionModel().selectedItemProperty(), this::show);
    var side = new VBox(8, search, pages);
    side.getStyleClass().add("bs-guide-side");
    page.setId(PAGE_ID);
    page.setFitToWidth(true);
    page.getStyleClass().add("bs-guide");
    node.getStyleClass().add("bs-pane");
    node.setLeft(side);
    node.setCenter(page);
    pages.getSelectionModel().select(open);
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
  public List<Action> actions() {
    return List.of(
        Action.of("guide-find", context.text("help.guide.search"), search::requestFocus)
            .withKeys("Shortcut+F"));
  }

  @Override
  public void focus() {
    page.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private void narrow(String words) {
    var open = pages.getSelectionModel().getSelectedItem();
    var found = guide.with(words);
    pages.getItems().setAll(found);
    if (found.contains(open)) {
      pages.getSelectionModel().select(open);
    }
  }

  private void show(@Nullable GuidePage open) {
    if (open != null) {
      heading.set(new Heading(open.title(), context.text("help.guide.context")));
      var column = new VBox();
      column.getStyleClass().add("bs-guide-column");
      column.getChildren().setAll(PageBlocks.of(open.document(), this::follow));
      page.setContent(column);
      page.setVvalue(0);
      page.setAccessibleText(open.title() + "\n" + open.text());
    }
  }

  private void follow(String name) {
    search.clear();
    pages.getSelectionModel().select(guide.page(name));
  }

  private static final class PageCell extends ListCell<GuidePage> {
    @Override
    protected void updateItem(@Nullable GuidePage item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : item.title());
    }
  }
}
