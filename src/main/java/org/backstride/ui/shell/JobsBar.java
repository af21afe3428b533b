package org.backstride.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.work.JobState;
import org.backstride.work.JobState.Figures;
import org.backstride.work.Jobs;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;

/// The line at the foot: what runs, how far it is with figures, and a way to end it; the state of
/// the library at the right.
final class JobsBar extends StatusBar {

  private final ViewContext context;
  private final Jobs jobs;
  private final Label state = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label title = new Label();
  private final Label figures = new Label();
  private final HBox running;
  private long shownJob;

  JobsBar(ViewContext context, Jobs jobs, Lifetime lifetime) {
    this.context = context;
    this.jobs = jobs;
    setText("");
    setFocusTraversable(false);
    getStyleClass().add("bs-status");
    setId("status-bar");
    bar.setPrefWidth(160);
    bar.setMinWidth(60);
    title.setMinWidth(Region.USE_PREF_SIZE);
    state.setMinWidth(Region.USE_PREF_SIZE);
    figures.setMinWidth(0);
    bar.setAccessibleText(context.text("shell.jobs.progress"));
    bar.setFocusTraversable(false);
    figures.getStyleClass().add("bs-secondary");
    title.getStyleClass().add("bs-status-title");
    state.getStyleClass().add("bs-secondary");
    state.setId("status-state");
    var cancel =
        Action.of("jobs-cancel", context.text("shell.jobs.cancel"), this::cancel)
            .withIcon(Feather.X);
    var button = Buttons.icon(cancel);
    button.getStyleClass().add("bs-small");
    running = new HBox(10, title, bar, figures, button);
    running.setAlignment(Pos.CENTER_LEFT);
    var review =
        Action.of(
            "status-review",
            context.text("shell.action.review"),
            () -> context.navigator().open(new Place.Review()));
    var waiting = Buttons.flat(review);
    waiting.getStyleClass().add("bs-small");
    waiting.setMinWidth(Region.USE_PREF_SIZE);
    var hidden = new Label(context.text("shell.names.hidden"));
    hidden.setId("status-names");
    hidden.setMinWidth(Region.USE_PREF_SIZE);
    hidden.getStyleClass().add("bs-status-title");
    hidden.setGraphic(Icons.of(Feather.EYE_OFF, 14));
    lifetime.watch(
        context.studio().review().questions(),
        questions -> {
          int decisions = context.studio().review().decisions();
          waiting.setText(context.text("shell.status.review", decisions));
          getRightItems().setAll(questions.isEmpty() ? List.of(state) : List.of(waiting, state));
          if (context.isCoded()) {
            getRightItems().addFirst(hidden);
          }
        });
    lifetime.watch(jobs.running(), this::show);
  }

  /// What the right end says, such as that everything is saved.
  void say(String text) {
    state.setText(text);
  }

  private void show(List<JobState> states) {
    if (states.isEmpty()) {
      getLeftItems().clear();
      return;
    }
    var first = states.getFirst();
    shownJob = first.id();
    title.setText(first.title());
    bar.setProgress(first.total() > 0 ? (double) first.done() / first.total() : -1);
    figures.setText(figures(first, states.size() - 1));
    if (getLeftItems().isEmpty()) {
      getLeftItems().setAll(running);
    }
  }

  private String figures(JobState job, int more) {
    String detail = context.hidden(job.detail());
    String far =
        job.total() > 0 && job.figures() == Figures.COUNTED
            ? context.text("shell.jobs.of", job.done(), job.total()) + "  " + detail
            : detail;
    return more > 0 ? far + "  " + context.text("shell.jobs.more", more) : far;
  }

  private void cancel() {
    jobs.cancel(shownJob);
  }
}
