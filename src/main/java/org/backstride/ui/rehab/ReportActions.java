package org.backstride.ui.rehab;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;
import org.backstride.studio.PrintReport;
import org.backstride.studio.PrintReport.Order;
import org.backstride.studio.PrintReport.Outcome;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// The progress report and the trail of decisions, for the referrer and in plain words, to a file
/// of the user's choice.
final class ReportActions {

  private final ViewContext context;
  private final RehabModel model;
  private final Node owner;

  ReportActions(ViewContext context, RehabModel model, Node owner) {
    this.context = context;
    this.model = model;
    this.owner = owner;
  }

  List<Action> all() {
    return Stream.of(PrintReport.Audience.values()).map(this::action).toList();
  }

  private Action action(PrintReport.Audience audience) {
    var action =
        Action.of(
                "rehab-report-" + audience.name(),
                context.text("care.action.report." + audience.name()),
                () -> choose(audience))
            .withIcon(Feather.PRINTER);
    return audience == PrintReport.Audience.TRAIL ? action.withKeys("Shortcut+P") : action;
  }

  private void choose(PrintReport.Audience audience) {
    var name =
        model.athlete().get().name()
            + " "
            + context.text("care.report.file." + audience.name())
            + " "
            + model.today()
            + ".pdf";
    Dialogs.saveFile(
            owner.getScene().getWindow(),
            context.text("care.action.report." + audience.name()),
            name,
            new ExtensionFilter("PDF", "*.pdf"))
        .ifPresent(file -> write(audience, file));
  }

  private void write(PrintReport.Audience audience, Path file) {
    new PrintReport(context.studio())
        .start(
            context.text("care.report.running"),
            model.athlete().get(),
            new Order(audience, context.messages(), context.formats(), model.today(), file),
            outcome -> tell(outcome, file));
  }

  private void tell(Outcome outcome, Path file) {
    context
        .notices()
        .show(
            switch (outcome) {
              case WRITTEN -> Notice.done(context.text("care.report.written", file.toString()));
              case FAILED -> Notice.problem(context.text("care.report.failed", file.toString()));
            });
  }
}
