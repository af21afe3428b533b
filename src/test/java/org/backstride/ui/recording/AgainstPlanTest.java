package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.backstride.athlete.Athlete;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.review.PlannedPiece;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.recording.OpenRecording.Look;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.side.IntervalTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An open recording held against the program it was done by.
class AgainstPlanTest {

  private static Program hills() {
    return Notation.read(
            """
            # Backward hills
            - 8m warmup run fwd 9-9.4kmh
            - 1m rest still
            5x
              - 2m30s run bwd 8.4-8.8kmh
              - 2m recovery run fwd 8.8-9.4kmh
            - 10m cooldown run fwd 8.8-9.4kmh
            """)
        .program();
  }

  private static List<PlannedPiece> program() {
    return PlannedPiece.of(hills(), References.UNKNOWN);
  }

  private static TableView<?> table(OpenRecording open) {
    return (TableView<?>) open.find("#" + IntervalTable.ID);
  }

  private static boolean hasPlanColumn(OpenRecording open) {
    var columns = table(open).getColumns();
    return Fx.get(
        () ->
            columns.stream()
                .anyMatch(each -> each.getText().equals("Against plan") && each.isVisible()));
  }

  @Test
  void theColumnStandsOnlyWhereAPlanIsKnown() {
    try (var open = OpenRecording.single(Look.PLAIN)) {
      RecordingModel model = open.chart().model();
      assertThat(hasPlanColumn(open)).isFalse();

      Fx.run(() -> model.follow(program()));
      Fx.settle();

      assertThat(hasPlanColumn(open)).isTrue();
      assertThat(model.planned().get()).isNotEmpty();
      assertThat(texts(open, ".plan-words")).anyMatch(text -> text.startsWith("✓ "));
      assertThat(texts(open, ".bs-secondary")).contains("planned 41:30");
    }
  }

  @Test
  void theLegendSaysWhatWasPlannedWhereTheCursorStands() {
    try (var open = OpenRecording.single(Look.PLAIN)) {
      RecordingModel model = open.chart().model();
      Fx.run(() -> model.follow(program()));
      Fx.settle();

      Fx.run(() -> model.goTo(620_000));
      Fx.settle();
      assertThat(planned(open)).containsExactly("planned 8.4–8.8");

      Fx.run(() -> model.goTo(500_000));
      Fx.settle();
      assertThat(planned(open)).isEmpty();
    }
  }

  private static List<String> planned(OpenRecording open) {
    return texts(open, ".chart-legend-planned").stream().filter(text -> !text.isEmpty()).toList();
  }

  @Test
  void aRecordingOfAPlannedSessionOpensWithItsPlan() {
    var ana = Athlete.named("Ana");
    var day =
        LocalDate.ofInstant(
            Objects.requireNonNull(DemoRun.recording().start()), ZoneId.systemDefault());
    var session = PlannedSession.of(SessionId.create(), day, Snapshot.of(hills(), null));

    try (var open =
        OpenRecording.of(
            Look.PLAIN,
            (library, recording) -> {
              library.save(ana);
              library.assign(recording.id(), ana.id());
              library.save(ana.id(), new AthletePlan(List.of(session), List.of()));
            })) {
      assertThat(open.chart().model().match().get()).isPresent();
      assertThat(open.chart().model().planned().get()).isNotEmpty();
      assertThat(hasPlanColumn(open)).isTrue();
    }
  }

  @Test
  void whatWasOnePlannedBlockStaysSoWhenItIsLabelledOtherwise() {
    try (var open = OpenRecording.single(Look.PLAIN)) {
      RecordingModel model = open.chart().model();
      Fx.run(() -> model.follow(program()));
      int before = model.planned().get().size();

      Fx.run(() -> model.takeIntervals(model.intervals().subList(0, 4)));

      assertThat(model.planned().get().size()).isBetween(1, before - 1);
    }
  }

  private static List<String> texts(OpenRecording open, String selector) {
    return Fx.get(
        () ->
            open.view.node().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void itIsDrawnWithoutAWarning(Theme theme) {
    try (var console = new CssConsole();
        var open = OpenRecording.single(new Look(theme, Size.LARGE, Locale.ENGLISH))) {
      RecordingModel model = open.chart().model();
      Fx.run(() -> model.follow(program()));
      Fx.run(() -> model.selectInterval(6));
      Fx.settle();
      open.exhibit.save("recording-plan-" + theme.code());

      assertThat(console.lines()).isEmpty();
    }
  }
}
