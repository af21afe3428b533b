package org.backstride.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Tip;

/// Who is shown: a chip for each of the first people, all of them in a menu. Where the names have
/// no room beside each other, initials stand for them.
final class PeopleBar extends HBox {

  static final String STACK_ID = "calendar-stack";
  private static final int CHIPS = 6;
  private static final double GAP = 8;

  private final CalendarModel model;
  private final CalendarWords words;
  private final Function<Athlete, String> names;
  private final MenuButton stack = new MenuButton();
  private final List<Chip> chips = new ArrayList<>();

  /// @param names what stands for a person on the screen
  PeopleBar(CalendarModel model, CalendarWords words, Function<Athlete, String> names) {
    super(GAP);
    this.model = model;
    this.words = words;
    this.names = names;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    stack.setId(STACK_ID);
    stack.setMinWidth(USE_PREF_SIZE);
    stack.getStyleClass().add("bs-calendar-stack");
    stack.setText(words.text("calendar.stack"));
    stack.setAccessibleText(words.text("calendar.stack.say"));
    stack.setOnShowing(_ -> fillMenu());
    stack.getItems().add(new CustomMenuItem());
    getChildren().setAll(stack);
  }

  void follow(Lifetime lifetime) {
    lifetime.watch(model.people(), _ -> fill());
    lifetime.observe(widthProperty(), _ -> fit());
  }

  private void fill() {
    var shown = model.people().get();
    // The button stays in the scene, and with it its menu stays open.
    getChildren().removeIf(child -> !child.equals(stack));
    chips.clear();
    for (var id : shown.subList(0, Math.min(CHIPS, shown.size()))) {
      model.athlete(id).map(this::chip).ifPresent(chips::add);
    }
    List<Node> before = new ArrayList<>(chips.stream().map(Chip::button).toList());
    if (shown.size() > CHIPS) {
      var more = new Label(words.text("calendar.people.more", shown.size() - CHIPS));
      more.setMinWidth(USE_PREF_SIZE);
      before.add(more);
    }
    getChildren().addAll(0, before);
    fit();
  }

  /// Names where all have room, else everybody's initials.
  private void fit() {
    chips.forEach(Chip::sayName);
    double wanted = GAP * (getChildren().size() - 1);
    for (var child : getChildren()) {
      child.applyCss();
      wanted += child.prefWidth(-1);
    }
    if (getWidth() > 0 && wanted > getWidth()) {
      chips.forEach(Chip::sayInitials);
    }
  }

  private Chip chip(Athlete athlete) {
    var chip = new ToggleButton();
    chip.setSelected(true);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.getStyleClass().add("bs-calendar-chip");
    chip.setAccessibleText(words.text("calendar.people.hide", names.apply(athlete)));
    chip.setOnAction(_ -> show(athlete.id(), false));
    return new Chip(chip, names.apply(athlete), words.initials(athlete.id()));
  }

  /// One person's chip, and the two ways of naming the person on it.
  private record Chip(ToggleButton button, String name, String initials) {

    void sayName() {
      button.setText(name);
      Tip.on(button, "");
    }

    void sayInitials() {
      button.setText(initials);
      Tip.on(button, name);
    }
  }

  private void fillMenu() {
    stack.getItems().setAll(model.everyone().stream().map(this::tick).toList());
  }

  /// A person to tick. The menu stays open, so that several can be ticked one after another; the
  /// line around the box takes the click.
  private CustomMenuItem tick(Athlete athlete) {
    var box = new CheckBox(names.apply(athlete));
    box.setMnemonicParsing(false);
    box.setMouseTransparent(true);
    box.setFocusTraversable(false);
    box.setSelected(model.people().get().contains(athlete.id()));
    var line = new HBox(box);
    line.getStyleClass().add("bs-calendar-tick-line");
    var item = new CustomMenuItem(line, false);
    item.getStyleClass().add("bs-calendar-tick");
    item.setText(box.getText());
    item.setOnAction(
        _ -> {
          box.setSelected(!box.isSelected());
          show(athlete.id(), box.isSelected());
        });
    return item;
  }

  private void show(AthleteId id, boolean wanted) {
    List<AthleteId> next = new ArrayList<>(model.people().get());
    next.remove(id);
    if (wanted) {
      next.add(id);
    }
    model.people().set(List.copyOf(next));
  }
}
