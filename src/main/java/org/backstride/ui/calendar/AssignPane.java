package org.backstride.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.kit.page.ScrollArea;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Gives a block or a program to many people, each from a day of his or her own. Beside the weeks,
/// which show at once what would come; one step of undo.
final class AssignPane extends VBox {

  static final String WHAT_ID = "calendar-assign-what";
  static final String DELETE_ID = "calendar-assign-delete";
  static final String START_ID = "calendar-assign-start";
  static final String WEEK_ID = "calendar-assign-week";
  static final String GIVE_ID = "calendar-assign-give";
  static final String CANCEL_ID = "calendar-assign-cancel";

  private static final Pattern WEEK = Pattern.compile("[1-9]\\d{0,2}");

  private final ViewContext context;
  private final CalendarModel model;
  private final CalendarCommands commands;
  private final CalendarWords words;
  private final Runnable ended;
  private final ComboBox<What> what = new ComboBox<>();
  private final BooleanProperty kept = new SimpleBooleanProperty();
  private final DatePicker start;
  private final TextField week = new TextField();
  private final VBox weekField;
  private final VBox people = new VBox(6);
  private final Label sum = new Label();
  private final Button give = new Button();
  private final Map<AthleteId, AssignRow> rows = new LinkedHashMap<>();
  private UUID seed = UUID.randomUUID();

  /// What can be given.
  sealed interface What {
    record Block(PlanTemplate template) implements What {}

    record Single(ShelvedProgram shelved) implements What {}
  }

  /// @param ended is called when all is given or nothing is to be
  AssignPane(
      ViewContext context,
      CalendarModel model,
      CalendarCommands commands,
      CalendarWords words,
      Runnable ended) {
    this.context = context;
    this.model = model;
    this.commands = commands;
    this.words = words;
    this.ended = ended;
    start = DayText.fit(new DatePicker(), words.formats());
    weekField = labelled("calendar.assign.week", week);
    getStyleClass().add("bs-calendar-review");
    build();
  }

  private void build() {
    var title = new Label(words.text("calendar.assign.title"));
    title.getStyleClass().add("bs-section");
    what.setId(WHAT_ID);
    what.setMaxWidth(Double.MAX_VALUE);
    what.setConverter(converter());
    start.setId(START_ID);
    start.setMaxWidth(Double.MAX_VALUE);
    week.setId(WEEK_ID);
    var scroll = new ScrollArea(people);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "bs-calendar-shelf");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    sum.setWrapText(true);
    sum.setMinHeight(USE_PREF_SIZE);
    sum.getStyleClass().add("bs-secondary");
    give.setId(GIVE_ID);
    give.setText(words.text("calendar.assign.give"));
    give.getStyleClass().add("accent");
    give.setOnAction(_ -> give());
    var cancel = new Button(words.text("shell.dialog.cancel"));
    cancel.setId(CANCEL_ID);
    cancel.setOnAction(_ -> end());
    getChildren()
        .setAll(
            title,
            offered(),
            labelled("calendar.assign.start", start),
            weekField,
            scroll,
            sum,
            new HBox(8, give, cancel));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /// A template that is no longer wanted goes; undo brings it back.
  private Action deleting() {
    return Action.of(DELETE_ID, words.text("calendar.template.delete"), this::delete)
        .withIcon(Feather.TRASH_2)
        .withKeys("Delete")
        .enabledWhen(kept, words.text("calendar.template.delete.none"));
  }

  private void press(KeyEvent event) {
    if (what.isShowing()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && what.isFocused() && kept.get()) {
      delete();
      event.consume();
    }
  }

  private void delete() {
    if (what.getValue() instanceof What.Block(var template)) {
      model.document().delete(template.id(), words.text("calendar.undo.forget", template.name()));
      what.getItems().remove(what.getValue());
      what.setValue(what.getItems().isEmpty() ? null : what.getItems().getFirst());
      what.requestFocus();
    }
  }

  void follow(Lifetime lifetime) {
    lifetime.observe(what.valueProperty(), _ -> propose());
    lifetime.observe(start.valueProperty(), this::startAll);
    lifetime.observe(week.textProperty(), this::startInWeek);
  }

  /// Begins anew: what was selected first, then blocks, then programs; those who are shown ticked.
  void begin() {
    seed = UUID.randomUUID();
    List<What> offers = new ArrayList<>();
    model.selectedBlock().map(What.Block::new).ifPresent(offers::add);
    model.document().templates().get().forEach(each -> offers.add(new What.Block(each)));
    context.studio().programs().programs().get().forEach(each -> offers.add(new What.Single(each)));
    rows.clear();
    people.getChildren().clear();
    for (var athlete : model.everyone()) {
      boolean shown = model.people().get().contains(athlete.id());
      var tick = new CheckBox(context.name(athlete));
      tick.setMnemonicParsing(false);
      tick.setSelected(shown);
      var row =
          new AssignRow(
              tick, DayText.fit(new DatePicker(firstDay()), words.formats()), this::propose);
      rows.put(athlete.id(), row);
      people.getChildren().add(row);
    }
    what.getItems().setAll(offers);
    what.setValue(offers.isEmpty() ? null : offers.getFirst());
    start.setValue(firstDay());
    week.clear();
    boolean counted = rows.keySet().stream().anyMatch(each -> model.anchor(each).isPresent());
    weekField.setVisible(counted);
    weekField.setManaged(counted);
    propose();
    what.requestFocus();
  }

  /// The day of the cursor where it is still to come, else next Monday.
  private LocalDate firstDay() {
    var next = CalendarModel.monday(model.today()).plusWeeks(1);
    return model
        .cursor()
        .get()
        .map(at -> at.slot().day())
        .filter(day -> !day.isBefore(model.today()))
        .orElse(next);
  }

  private void startAll(@Nullable LocalDate day) {
    if (day != null) {
      rows.values().forEach(row -> row.startOn(day));
      propose();
    }
  }

  /// Lets everybody whose weeks are counted from a surgery begin in the same week after it.
  private void startInWeek(String typed) {
    if (WEEK.matcher(typed.strip()).matches()) {
      int number = Integer.parseInt(typed.strip());
      rows.forEach(
          (athlete, row) ->
              model.anchor(athlete).ifPresent(anchor -> row.startOn(anchor.first(number))));
      propose();
    }
  }

  /// Shows on the weeks what would be given.
  private void propose() {
    var edit = edit();
    model.proposal().set(edit);
    var starts = starts();
    rows.forEach((athlete, row) -> row.tell(starts.containsKey(athlete) ? caveat(athlete) : ""));
    give.setDisable(edit.isEmpty());
    kept.set(
        what.getValue() instanceof What.Block(var template)
            && model.document().templates().get().contains(template));
    sum.setText(
        edit.isEmpty()
            ? words.text("calendar.assign.nobody")
            : words.text("calendar.assign.sum", model.ghosts().size(), starts.size()));
  }

  /// How many of a person's new sessions fall on bad days, and the first reason.
  private String caveat(AthleteId athlete) {
    var closed = model.closed(athlete);
    if (closed.isPresent()) {
      return words.conflict(closed.get());
    }
    var bad = model.conflicts(athlete);
    return bad.isEmpty()
        ? ""
        : words.text("calendar.assign.caveat", bad.size(), words.conflict(bad.getFirst()));
  }

  private Map<AthleteId, LocalDate> starts() {
    Map<AthleteId, LocalDate> starts = new LinkedHashMap<>();
    rows.forEach((athlete, row) -> row.start().ifPresent(day -> starts.put(athlete, day)));
    return starts;
  }

  private Optional<PlanEdit> edit() {
    var starts = starts();
    var chosen = what.getValue();
    if (starts.isEmpty() || chosen == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (chosen) {
          case What.Block(var template) -> new PlanEdit.Assign(starts, template, seed);
          case What.Single(var shelved) ->
              new PlanEdit.AssignProgram(
                  starts, Snapshot.of(shelved.program(), shelved.id()), seed);
        });
  }

  private void give() {
    var edit = edit();
    var chosen = what.getValue();
    int count = starts().size();
    end();
    edit.ifPresent(
        each -> commands.perform(each, words.text("calendar.undo.assign", name(chosen), count)));
  }

  private void end() {
    model.proposal().set(Optional.empty());
    ended.run();
  }

  private String name(@Nullable What chosen) {
    return switch (chosen) {
      case What.Block(var template) -> template.name();
      case What.Single(var shelved) -> words.name(shelved.program());
      case null -> "";
    };
  }

  private StringConverter<What> converter() {
    return new StringConverter<>() {
      @Override
      public String toString(What chosen) {
        return chosen instanceof What.Block(var template)
            ? words.text("calendar.assign.block", template.name(), template.entries().size())
            : name(chosen);
      }

      @Override
      public What fromString(String text) {
        return what.getValue();
      }
    };
  }

  /// What can be given, with the way to take a template off the list.
  private VBox offered() {
    var field = labelled("calendar.assign.what", what);
    var line = new HBox(4, what, Buttons.icon(deleting()));
    HBox.setHgrow(what, Priority.ALWAYS);
    field.getChildren().setAll(field.getChildren().getFirst(), line);
    return field;
  }

  private VBox labelled(String key, Control input) {
    var label = new Label(words.text(key));
    label.setLabelFor(input);
    input.setAccessibleText(words.text(key));
    return new VBox(4, label, input);
  }
}
