package org.backstride.ui.sheet;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.program.Program;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.studio.findings.FindingWords;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// What the safety rules say about this program, for this person, under today's conditions.
final class FindingsBox extends VBox {

  static final String ID = "sheet-findings";

  private final ViewContext context;
  private final SheetDesk desk;

  FindingsBox(ViewContext context, SheetDesk desk) {
    this.context = context;
    this.desk = desk;
    setId(ID);
    getStyleClass().add("bs-sheet-findings");
  }

  /// Asks the rules anew.
  void refresh() {
    List<Finding> findings = desk.program().map(this::check).orElse(List.of());
    getChildren().clear();
    if (findings.isEmpty()) {
      getChildren().add(row(Feather.CHECK_CIRCLE, "safe", context.text("sheet.findings.none")));
    }
    findings.forEach(finding -> getChildren().add(row(finding)));
    var note = new Label(context.text("sheet.findings.note"));
    note.getStyleClass().add("bs-secondary");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(note);
  }

  private List<Finding> check(Program program) {
    var chosen = desk.choices().get();
    return SafetyRules.check(
        program,
        desk.athlete().orElse(null),
        chosen.terms().where().on(desk.today().get()),
        context.studio().clinic().inForce(chosen.athlete(), chosen.program()));
  }

  private HBox row(Finding finding) {
    var exemption = finding.exemption();
    if (exemption != null) {
      var said = new FindingWords(context.messages(), context.formats()).override(exemption);
      String what = words(finding.message()) + " " + context.text("rehab.override.done", said);
      return row(Feather.CHECK_SQUARE, "hint", finding.rule() + ": " + what);
    }
    String words = words(finding.message()) + " " + words(finding.satisfiedBy());
    return switch (finding.severity()) {
      case ERROR -> row(Feather.X_OCTAGON, "stop", said(finding, words));
      case WARNING -> row(Feather.ALERT_TRIANGLE, "caution", said(finding, words));
      case HINT -> row(Feather.INFO, "hint", said(finding, words));
    };
  }

  /// The severity as a word too: a colour alone says nothing.
  private String said(Finding finding, String words) {
    Severity severity = finding.severity();
    String word =
        switch (severity) {
          case ERROR -> context.text("sheet.findings.error");
          case WARNING -> context.text("sheet.findings.warning");
          case HINT -> context.text("sheet.findings.hint");
        };
    return word + " " + finding.rule() + ": " + words;
  }

  private HBox row(Feather icon, String tone, String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var row = new HBox(8, Icons.of(icon), label);
    row.getStyleClass().addAll("bs-sheet-finding", "bs-sheet-finding-" + tone);
    return row;
  }

  private String words(Finding.Text text) {
    Object[] values =
        text.quantities().stream().map(quantity -> context.formats().quantity(quantity)).toArray();
    return context.text(text.key(), values);
  }
}
