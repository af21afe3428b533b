package org.backstride.ui.settings.clinic;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.rehab.RuleId;
import org.backstride.studio.findings.FindingWords;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/// Every safety rule in a list, and at its right how much the chosen one matters to whom, its
/// numbers, its source and the way back to the evidence.
public final class RulesPane extends VBox {

  public static final String LIST_ID = "rules-list";

  private final ViewContext context;
  private final ListView<RuleId> list =
      new ListView<>(FXCollections.observableArrayList(RuleId.values()));

  public RulesPane(ViewContext context, Lifetime lifetime) {
    super(12);
    this.context = context;
    var title = new Label(context.text("settings.rules.title"));
    title.getStyleClass().add("bs-section");
    var help = new Label(context.text("settings.rules.help"));
    help.getStyleClass().add("bs-secondary");
    help.setWrapText(true);
    list.setId(LIST_ID);
    list.setAccessibleText(context.text("settings.rules.title"));
    list.setCellFactory(view -> new RuleCell());
    list.setPrefHeight(420);
    list.setPrefWidth(620);
    HBox.setHgrow(list, Priority.ALWAYS);
    var editor = new RuleEditor(context);
    editor.setMinWidth(400);
    editor.setMaxWidth(400);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            rule -> {
              if (rule != null) {
                editor.show(rule);
              }
            });
    list.getSelectionModel().select(RuleId.S24);
    list.scrollTo(RuleId.S22);
    lifetime.watch(
        context.studio().clinic().settings(),
        now -> {
          editor.show(list.getSelectionModel().getSelectedItem());
          list.refresh();
        });
    getChildren().setAll(title, help, new HBox(24, list, editor));
  }

  /// The rule's number, what it asks, and a mark where the clinic changed it.
  private final class RuleCell extends ListCell<RuleId> {

    @Override
    protected void updateItem(@Nullable RuleId rule, boolean empty) {
      super.updateItem(rule, empty);
      if (empty || rule == null) {
        setText(null);
        return;
      }
      boolean changed = context.studio().clinic().settings().get().rules().changes(rule);
      String title = new FindingWords(context.messages(), context.formats()).title(rule);
      String text = rule.name() + "  " + title;
      setText(changed ? context.text("settings.rules.changed", text) : text);
    }
  }
}
