package org.backstride.ui.program.library;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.program.Program;
import org.backstride.program.Shelving;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.template.Choice.Start;
import org.backstride.rehab.template.Templates;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.ui.kit.page.Sentence;
import org.backstride.ui.program.paint.Inkwell;
import org.backstride.ui.program.stage.ProgramSketch;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.kordamp.ikonli.feather.Feather;

/// The card that makes programs from a template: which one, its parameters, and the weeks it gives.
final class TemplatePane extends VBox {

  private final ViewContext context;
  private final Runnable close;
  private final VBox detail = new VBox(12);
  private final VBox weeks = new VBox(6);
  private final Inkwell inkwell = new Inkwell();
  private final ToggleGroup templates = new ToggleGroup();
  private TemplateChoice choice = TemplateChoice.all(Provenance.T3);

  TemplatePane(ViewContext context, Runnable close) {
    this.context = context;
    this.close = close;
    setId("templates");
    getStyleClass().add("bs-export");
    setMaxSize(880, 640);
    var list = list();
    HBox.setHgrow(detail, Priority.ALWAYS);
    var body = new HBox(20, list, detail);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(inkwell.node(), head(), body, foot());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
          }
        });
    show(choice);
  }

  /// Puts the keyboard on the chosen template.
  void focus() {
    if (templates.getSelectedToggle() instanceof ToggleButton chosen) {
      chosen.requestFocus();
    }
  }

  private HBox head() {
    var title = new Label(context.text("program.template.title"));
    title.getStyleClass().add("bs-section");
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var leave =
        Buttons.icon(
            Action.of("templates-close", context.text("program.export.close"), close)
                .withIcon(Feather.X)
                .withKeys("Esc"));
    var head = new HBox(8, title, spring, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private VBox list() {
    var list = new VBox(2);
    list.setMinWidth(270);
    list.setPrefWidth(270);
    for (var each : Provenance.values()) {
      var button = new ToggleButton(title(each));
      button.setId("template-" + each.name());
      button.getStyleClass().add("bs-folder");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setWrapText(true);
      button.setMinHeight(Region.USE_PREF_SIZE);
      button.setAlignment(Pos.CENTER_LEFT);
      button.setToggleGroup(templates);
      button.setSelected(each == choice.template());
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            show(TemplateChoice.all(each));
          });
      list.getChildren().add(button);
    }
    return list;
  }

  private String title(Provenance template) {
    return template.name() + "  " + context.text("rehab.template." + template.name() + ".title");
  }

  private void show(TemplateChoice next) {
    choice = next;
    var title = new Label(title(next.template()));
    title.getStyleClass().add("bs-section");
    var source = new Label(context.text(next.template().sourceKey()));
    source.getStyleClass().add("bs-secondary");
    source.setWrapText(true);
    source.setMinHeight(Region.USE_PREF_SIZE);
    var scroll = new ScrollArea(weeks);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    detail.getChildren().setAll(title, source, parameters(), scroll);
    preview();
  }

  private FlowPane parameters() {
    int most = Templates.weeks(choice.template());
    var from = number("templates-first", 1, most, choice.first());
    var to = number("templates-last", 1, most, choice.last());
    from.valueProperty()
        .subscribe(week -> change(choice.withWeeks(week, Math.max(week, choice.last()))));
    to.valueProperty().subscribe(week -> change(choice.withWeeks(choice.first(), week)));
    var row =
        new FlowPane(
            16, 8, field("program.template.first", from), field("program.template.last", to));
    row.setRowValignment(VPos.BOTTOM);
    if (choice.hasGrade()) {
      var grade = number("templates-grade", 0, 20, 0);
      grade.valueProperty().subscribe(percent -> change(choice.withGrade(percent(percent))));
      row.getChildren().add(field("program.template.grade", grade));
    }
    if (choice.hasStart()) {
      var reduced = new CheckBox(context.text("program.template.reduced"));
      reduced.setId("templates-reduced");
      reduced.setOnAction(
          _ -> change(choice.withStart(reduced.isSelected() ? Start.REDUCED : Start.FULL)));
      row.getChildren().add(reduced);
    }
    return row;
  }

  private static Grade percent(int whole) {
    return new Grade(BigDecimal.valueOf(whole), GradeUnit.PERCENT);
  }

  private static Spinner<Integer> number(String id, int least, int most, int value) {
    var spinner = new Spinner<Integer>(least, most, value);
    spinner.setId(id);
    spinner.setEditable(true);
    spinner.setPrefWidth(90);
    return spinner;
  }

  private VBox field(String key, Spinner<Integer> spinner) {
    var label = new Label(context.text(key));
    label.getStyleClass().add("bs-secondary");
    label.setLabelFor(spinner);
    spinner.setAccessibleText(context.text(key));
    return new VBox(4, label, spinner);
  }

  private void change(TemplateChoice next) {
    if (!next.equals(choice)) {
      choice = next;
      preview();
    }
  }

  private void preview() {
    weeks.getChildren().clear();
    choice.programs(context::text).forEach(each -> weeks.getChildren().add(week(each)));
  }

  private HBox week(Program program) {
    var sketch = new ProgramSketch(program, inkwell);
    sketch.setMinSize(150, 28);
    sketch.setPrefSize(150, 28);
    var name = Sentence.of(program.name());
    name.setMinWidth(0);
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var figures = new Label("◀ " + new CardFigures(context, program).backward());
    figures.getStyleClass().add("bs-text-backward");
    figures.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(12, sketch, name, spring, figures);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox foot() {
    var note = new Label(context.text("program.template.note"), Icons.of(Feather.INFO, 16));
    note.getStyleClass().add("bs-secondary");
    note.setWrapText(true);
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setMaxWidth(Double.MAX_VALUE);
    var add =
        Buttons.primary(
            Action.of("templates-add", context.text("program.template.add"), this::add)
                .withIcon(Feather.PLUS));
    add.setMinWidth(Region.USE_PREF_SIZE);
    var foot = new HBox(12, note, add);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  /// The programs of the weeks, in a folder of the template's name.
  private void add() {
    String folder = context.text("rehab.template." + choice.template().name() + ".title");
    context
        .studio()
        .programs()
        .addAll(
            choice.programs(context::text),
            Shelving.in(folder),
            context.text("program.template.added", folder));
    close.run();
  }
}
