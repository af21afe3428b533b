package org.backstride.ui.athlete;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.search.SearchField;

/// Over a list of people: a field for names and conditions, and a chip for each filter with how
/// many it would show. Down and Enter go to the list.
///
/// @param <F> the filters; the first one lets everybody through
public final class NarrowingBar<F extends Enum<F>> extends HBox {

  private final Narrowed<?, F> list;
  private final String name;
  private final Function<F, String> words;
  private final SearchField search;

  /// @param name what ids begin with, such as `roster`
  /// @param words what a filter is called
  public NarrowingBar(
      ViewContext context, String name, Function<F, String> words, Narrowed<?, F> list) {
    super(8);
    this.list = list;
    this.name = name;
    this.words = words;
    search = new SearchField(name + "-search", context.text("athlete.search.prompt"));
    search.setAccessibleText(context.text("athlete.action.search"));
    search.setPrefWidth(200);
    search.setMinWidth(120);
    getChildren().add(search);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("bs-roster-filters");
  }

  /// Begins to narrow the list.
  ///
  /// @param filters in the order of their chips
  /// @param toList goes to the list
  public void narrow(List<F> filters, Lifetime lifetime, Runnable toList) {
    lifetime.observe(search.textProperty(), list::search);
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            toList.run();
          }
        });
    var group = new ToggleGroup();
    for (F filter : filters) {
      var chip = chip(filter, lifetime);
      chip.setToggleGroup(group);
      chip.setSelected(group.getToggles().size() == 1);
      getChildren().add(chip);
    }
  }

  /// Goes to the field.
  public void begin() {
    search.requestFocus();
  }

  private ToggleButton chip(F filter, Lifetime lifetime) {
    var chip = new ToggleButton();
    chip.setId(name + "-filter-" + filter.name());
    chip.getStyleClass().add("bs-chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setOnAction(
        event -> {
          chip.setSelected(true);
          list.filter(filter);
        });
    lifetime.watch(
        list.everyone(), rows -> chip.setText(words.apply(filter) + "  " + list.count(filter)));
    return chip;
  }
}
