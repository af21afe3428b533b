package org.backstride.ui.program;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.QuickFix;
import org.backstride.studio.findings.FindingWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.page.Sentence;
import org.backstride.ui.kit.page.Steady;
import org.backstride.ui.kit.rule.OverridePane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What a rule says, as one line that opens: where, what would satisfy it, the source, the edits
/// that would, and the override.
final class FindingCard extends VBox {

  private final Desk desk;
  private final ToggleButton head = Steady.toggle();
  private final Label rule = Steady.label();
  private final Label satisfied = Sentence.secondary("");
  private final Label source = Sentence.of("", "bs-finding-source");
  private final FlowPane edits = new FlowPane(6, 6);
  private final VBox override = new VBox();
  private final Tooltip title = new Tooltip();
  private final HBox row = new HBox(8);
  private final VBox body = new VBox(4, satisfied, source, edits, override);
  private FindingGroup group;
  private @Nullable Finding overridable;
  private @Nullable FindingGroup said;
  private double measuredWidth = Double.NaN;
  private double measured;

  /// What a card does besides showing.
  interface Desk {

    FindingWords words();

    /// Under which the findings of the chosen person can be overridden; null where no person is.
    OverridePane.@Nullable For whom();

    OverridePane override(Finding finding, OverridePane.For whom);

    /// Selects the next block that the finding speaks of.
    void goNext(FindingGroup group);

    void fix(QuickFix fix);

    /// Mends every block that the finding speaks of.
    void fixAll(FindingGroup group);

    void opened(FindingCard card, boolean open);
  }

  FindingCard(FindingGroup group, Desk desk) {
    this.desk = desk;
    this.group = group;
    getStyleClass().add("bs-finding");
    head.getStyleClass().setAll("bs-finding-head");
    head.setWrapText(true);
    head.setMinWidth(0);
    head.setMaxWidth(Double.MAX_VALUE);
    head.setOnAction(_ -> desk.opened(this, head.isSelected()));
    HBox.setHgrow(head, Priority.ALWAYS);
    rule.getStyleClass().add("bs-tag");
    rule.setMinWidth(Region.USE_PREF_SIZE);
    rule.setTooltip(title);
    row.setAlignment(Pos.TOP_LEFT);
    row.getChildren().setAll(icon(group.first().severity()), head, rule);
    // It is never given less height than it asks for, so nobody need reckon the least.
    List.of(this, row, body).forEach(each -> each.setMinHeight(0));
    getChildren().setAll(row, body);
    name();
    open(false);
    show(group);
  }

  /// Says another finding in the same card, closed.
  void take(FindingGroup next) {
    if (next.first().severity() != group.first().severity()) {
      row.getChildren().set(0, icon(next.first().severity()));
    }
    group = next;
    edits.getChildren().clear();
    said = null;
    forget();
    name();
    open(false);
    show(next);
  }

  /// What stays while only numbers change.
  private void name() {
    var finding = group.first();
    head.setId("finding-" + finding.rule().name());
    title.setText(desk.words().title(finding.rule()));
  }

  FindingGroup group() {
    return group;
  }

  FindingGroup.Kind kind() {
    return group.kind();
  }

  /// Waits unseen until there is something to say again.
  void rest() {
    open(false);
    setVisible(false);
    setManaged(false);
  }

  /// Shows the same kind of finding with other numbers or places.
  void show(FindingGroup next) {
    setVisible(true);
    setManaged(true);
    if (next.equals(said)) {
      return;
    }
    said = next;
    group = next;
    var finding = next.first();
    String severity = code(finding.severity());
    String style = "bs-finding-" + (finding.isOverridden() ? "hint" : severity);
    if (!getStyleClass().getLast().equals(style)) {
      getStyleClass().setAll("bs-finding", style);
    }
    int many = next.findings().size();
    String message = desk.words().message(finding);
    String word = desk.words().messages().text("program.findings." + severity);
    String where = many > 1 ? text("program.findings.places", many) : "";
    head.setText(message);
    head.setAccessibleText((word + ". " + message + " " + where).strip());
    rule.setText(finding.rule().name() + (many > 1 ? " × " + many : ""));
    satisfied.setText(desk.words().satisfiedBy(finding));
    source.setText(
        many > 1 ? where + " · " + desk.words().source(finding) : desk.words().source(finding));
    showEdits();
  }

  void focus() {
    head.requestFocus();
  }

  /// Text that runs over lines is measured once, not whenever another card changes.
  @Override
  protected double computePrefHeight(double width) {
    if (width != measuredWidth) {
      measured = super.computePrefHeight(width);
      measuredWidth = width;
    }
    return measured;
  }

  @Override
  public void requestLayout() {
    measuredWidth = Double.NaN;
    super.requestLayout();
  }

  boolean isOpen() {
    return head.isSelected();
  }

  void open(boolean open) {
    head.setSelected(open);
    body.setVisible(open);
    body.setManaged(open);
    settle();
  }

  /// Offers the override of what is shown now; not in every frame of a drag.
  void settle() {
    var finding = group.first();
    if (!isOpen() || finding.equals(overridable)) {
      return;
    }
    overridable = finding;
    var whom = desk.whom();
    override.getChildren().setAll(whom == null ? List.of() : List.of(desk.override(finding, whom)));
  }

  /// Forgets for whom the override was offered.
  void forget() {
    overridable = null;
    override.getChildren().clear();
  }

  private void showEdits() {
    var fixes = group.first().fixes();
    int many = group.findings().size();
    int wanted = fixes.size() + (many > 1 ? fixes.isEmpty() ? 1 : 2 : 0);
    if (edits.getChildren().size() == wanted) {
      return;
    }
    edits.getChildren().clear();
    for (int i = 0; i < fixes.size(); i++) {
      int at = i;
      edits
          .getChildren()
          .add(
              Buttons.plain(
                  Action.of(
                      "fix-" + group.first().rule().name(),
                      desk.words().label(fixes.get(i)),
                      () -> desk.fix(group.first().fixes().get(at)))));
    }
    if (many > 1) {
      addForMany(!fixes.isEmpty());
    }
    edits.setVisible(wanted > 0);
    edits.setManaged(wanted > 0);
  }

  private void addForMany(boolean canBeFixed) {
    String rule = group.first().rule().name();
    if (canBeFixed) {
      edits
          .getChildren()
          .add(
              Buttons.plain(
                  Action.of(
                      "fix-all-" + rule, text("program.findings.all"), () -> desk.fixAll(group))));
    }
    edits
        .getChildren()
        .add(
            Buttons.flat(
                Action.of(
                    "next-" + rule, text("program.findings.next"), () -> desk.goNext(group))));
  }

  private String text(String key, Object... arguments) {
    return desk.words().messages().text(key, arguments);
  }

  static String code(Finding.Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  static Node icon(Finding.Severity severity) {
    var icon =
        Icons.of(
            switch (severity) {
              case ERROR -> Feather.ALERT_OCTAGON;
              case WARNING -> Feather.ALERT_TRIANGLE;
              case HINT -> Feather.INFO;
            },
            16);
    icon.getStyleClass()
        .add(
            switch (severity) {
              case ERROR -> "bs-icon-stop";
              case WARNING -> "bs-icon-caution";
              case HINT -> "bs-icon-hint";
            });
    return icon;
  }
}
