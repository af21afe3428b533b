package org.backstride.ui.rehab;

import java.util.List;
import java.util.stream.Stream;
import org.backstride.studio.PrintReport.Audience;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// The progress report, the same in plain words, and the trail of decisions: each is looked at
/// first.
record ReportActions(ViewContext context, RehabModel model) {

  List<Action> all() {
    return Stream.of(Audience.values()).map(this::action).toList();
  }

  private Action action(Audience audience) {
    var action =
        Action.of(
                "rehab-report-" + audience.name(),
                context.text("care.action.report." + audience.name()),
                () -> context.navigator().open(new Place.ReportPlace(model.id(), audience)))
            .withIcon(Feather.PRINTER);
    return audience == Audience.TRAIL ? action.withKeys("Shortcut+P") : action;
  }
}
