package org.backstride.ui.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.program.BlockPath;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Finding;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.rule.OverridePane;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.ui.program.paint.LaneScene.Mark;
import org.backstride.ui.program.stage.LanePane;
import org.kordamp.ikonli.feather.Feather;

/// What the safety rules say about the program as it is seen now, a drag included: each finding
/// with its rule, its source, what would satisfy it, and edits that would.
final class FindingsPane extends VBox {

  private final ProgramModel model;
  private final LanePane lane;
  private final Book book;
  private final Messages messages;
  private final Formats formats;
  private final Label count = new Label();
  private final VBox cards = new VBox(8);
  private List<Finding> shown = List.of();

  FindingsPane(ProgramModel model, LanePane lane, Book book, Lifetime lifetime) {
    this.model = model;
    this.lane = lane;
    this.book = book;
    messages = book.context().messages();
    formats = book.context().formats();
    getStyleClass().addAll("bs-findings", "bs-line-top");
    setId("findings");
    getChildren().setAll(head(), cards);
    show(List.of());
    lifetime.watch(model.shown(), _ -> check());
    lifetime.watch(model.athlete(), _ -> check());
    lifetime.watch(book.context().studio().clinic().settings(), _ -> check());
    lifetime.watch(book.context().studio().clinic().exemptions(), _ -> check());
  }

  /// Where words, the clinic's rules and overrides come from, and for which program.
  record Book(ViewContext context, ProgramId program) {}

  private HBox head() {
    var title = new Label(messages.text("program.findings.title"));
    title.getStyleClass().add("bs-section");
    title.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("bs-secondary");
    count.setId("findings-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var yours = new Label(messages.text("program.findings.proposals"));
    yours.getStyleClass().add("bs-secondary");
    yours.setMinWidth(0);
    var head = new HBox(8, title, count, spring, yours);
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private void check() {
    var athlete = model.athlete().get();
    Athlete person = athlete.orElse(null);
    var found =
        model.shown().get().blocks().isEmpty()
            ? List.<Finding>of()
            : SafetyRules.check(
                model.shown().get(),
                person,
                Conditions.UNKNOWN,
                book.context()
                    .studio()
                    .clinic()
                    .inForce(person == null ? null : person.id(), book.program()));
    if (!found.equals(shown)) {
      show(found);
    }
  }

  private void show(List<Finding> found) {
    shown = found;
    count.setText(found.isEmpty() ? "" : formats.number(found.size(), 0));
    if (found.isEmpty()) {
      var calm = new Label(messages.text("program.findings.calm"));
      calm.getStyleClass().add("bs-secondary");
      calm.setWrapText(true);
      cards.getChildren().setAll(calm);
    } else {
      cards.getChildren().setAll(found.stream().map(this::card).toList());
    }
    lane.mark(marks(found));
  }

  private static Map<BlockPath, Mark> marks(List<Finding> found) {
    Map<BlockPath, Mark> marks = new HashMap<>();
    for (Finding finding : found) {
      if (!finding.path().isRoot() && !finding.isOverridden()) {
        marks.merge(
            finding.path(),
            mark(finding.severity()),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return marks;
  }

  private static Mark mark(Finding.Severity severity) {
    return switch (severity) {
      case ERROR -> Mark.ERROR;
      case WARNING -> Mark.WARNING;
      case HINT -> Mark.HINT;
    };
  }

  private Node card(Finding finding) {
    String name = finding.severity().name().toLowerCase(java.util.Locale.ROOT);
    var card = new VBox(top(finding, name), text(finding.message(), ""));
    card.getStyleClass()
        .addAll("bs-finding", "bs-finding-" + (finding.isOverridden() ? "hint" : name));
    var satisfied = text(finding.satisfiedBy(), "bs-secondary");
    card.getChildren().add(satisfied);
    var source = text(finding.source(), "bs-finding-source");
    card.getChildren().add(source);
    if (!finding.fixes().isEmpty()) {
      card.getChildren().add(fixes(finding));
    }
    model
        .athlete()
        .get()
        .map(this::whom)
        .ifPresent(whom -> card.getChildren().add(new OverridePane(book.context(), finding, whom)));
    card.setOnMouseClicked(_ -> model.select(finding.path()));
    return card;
  }

  private OverridePane.For whom(Athlete athlete) {
    return new OverridePane.For(athlete, book.program(), model.program().name());
  }

  private HBox top(Finding finding, String name) {
    var icon =
        Icons.of(
            switch (finding.severity()) {
              case ERROR -> Feather.ALERT_OCTAGON;
              case WARNING -> Feather.ALERT_TRIANGLE;
              case HINT -> Feather.INFO;
            },
            16);
    icon.getStyleClass().add(icon(finding.severity()));
    var word = new Label(messages.text("program.findings." + name));
    word.getStyleClass().add("bs-strong");
    word.setMinWidth(Region.USE_PREF_SIZE);
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var rule = new Label(finding.rule().name());
    rule.getStyleClass().add("bs-tag");
    rule.setMinWidth(Region.USE_PREF_SIZE);
    rule.setTooltip(new Tooltip(messages.text(finding.rule().titleKey())));
    var row = new HBox(8, icon, word, spring, rule);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static String icon(Finding.Severity severity) {
    return switch (severity) {
      case ERROR -> "bs-icon-stop";
      case WARNING -> "bs-icon-caution";
      case HINT -> "bs-icon-hint";
    };
  }

  private FlowPane fixes(Finding finding) {
    var row = new FlowPane(6, 6);
    for (Finding.QuickFix fix : finding.fixes()) {
      var action =
          Action.of(
              "fix-" + finding.rule().name(),
              messages.text(fix.labelKey()),
              () -> model.perform(fix.edit()));
      row.getChildren().add(Buttons.plain(action));
    }
    return row;
  }

  private Label text(Finding.Text text, String style) {
    var label = new Label(formatted(text));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    Optional.of(style).filter(s -> !s.isEmpty()).ifPresent(label.getStyleClass()::add);
    return label;
  }

  private String formatted(Finding.Text text) {
    return messages.text(text.key(), formats.quantities(text.quantities()));
  }
}
