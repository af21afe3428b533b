package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.id;
import static org.backstride.plan.Plans.plan;
import static org.backstride.plan.Plans.uuid;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.recording.Activity;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals.Share;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.recording.Totals.Figure;
import org.backstride.recording.Totals.Provenance;
import org.backstride.recording.hand.Remark;
import org.backstride.review.Adherence;
import org.backstride.review.Adherence.Verdict;
import org.backstride.review.Borders;
import org.backstride.review.Tie;
import org.backstride.settings.Settings;
import org.backstride.settings.Settings.Closeness;
import org.backstride.store.RecordingRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanOutcomesTest {

  private static final Adherence ADHERENCE = new Adherence(Borders.STANDARD, day(7));

  @TempDir Path folder;
  private Studio studio;
  private final Athlete marta = Athlete.named("Marta");

  @BeforeEach
  void open() throws InterruptedException {
    studio = new OpenStudio(folder.resolve("library.db")).studio();
    studio.roster().put(marta, "Add Marta");
    studio.plan().edit(new PlanEdit.Insert(marta.id(), plan("a0 b2").sessions()), "Insert");
  }

  @AfterEach
  void close() throws InterruptedException {
    studio.close();
  }

  @Test
  void aRecordingOfTheDayIsComparedByItsTimeWithoutPauses() {
    studio.recordings().load(List.of(row("r", 0, 1500), row("s", 2, 900)));

    assertThat(verdict("a")).isEqualTo(Verdict.DONE);
    assertThat(verdict("b")).isEqualTo(Verdict.PARTLY);
  }

  @Test
  void aRecordingOfSomebodyElseMakesNothingDone() {
    var row = row("r", 0, 1500);
    studio
        .recordings()
        .load(
            List.of(
                new RecordingRow(
                    row.id(),
                    null,
                    row.title(),
                    row.activity(),
                    row.origin(),
                    row.totals(),
                    row.directions(),
                    row.remark(),
                    row.addedAt())));

    assertThat(verdict("a")).isEqualTo(Verdict.MISSED);
  }

  @Test
  void everyChangeOfThePlanTheRecordingsAndAHandIsTold() {
    long before = studio.outcomes().changes().get();

    studio.recordings().load(List.of(row("r", 0, 1500)));
    studio.outcomes().tie(marta.id(), id("a"), new Tie.Apart(), "Part");
    studio.plan().edit(new PlanEdit.Move(Set.of(id("a")), 1, null), "Move");

    assertThat(studio.outcomes().changes().get()).isEqualTo(before + 3);
  }

  @Test
  void aLinkByHandStaysWhenALikerRecordingComesAndIsTakenBackByUndo() {
    studio.recordings().load(List.of(row("r", 0, 1500), row("s", 2, 1500)));

    studio.outcomes().tie(marta.id(), id("a"), new Tie.To(recording("s")), "Link");
    studio.recordings().load(List.of(row("t", 0, 1500), row("r", 0, 1500), row("s", 2, 1500)));

    assertThat(doneOf("a")).isEqualTo(recording("s"));
    assertThat(verdict("b")).isEqualTo(Verdict.MISSED);
    assertThat(studio.history().undo()).hasValue("Link");
    assertThat(doneOf("b")).isEqualTo(recording("s"));
    assertThat(studio.outcomes().hand().get().linked()).isEmpty();
  }

  @Test
  void linkingTakesTheRecordingFromTheOtherSessionAndUndoGivesItBack() {
    studio.recordings().load(List.of(row("r", 0, 1500)));
    studio.outcomes().tie(marta.id(), id("a"), new Tie.To(recording("r")), "Link a");
    studio.outcomes().tie(marta.id(), id("b"), new Tie.To(recording("r")), "Link b");

    assertThat(studio.outcomes().hand().get().linked()).isEqualTo(Map.of(id("b"), recording("r")));

    studio.history().undo();

    assertThat(studio.outcomes().hand().get().linked()).isEqualTo(Map.of(id("a"), recording("r")));
  }

  @Test
  void whatAHandSaidIsThereAfterARestartAlsoWhereItWasSaidTwice() throws InterruptedException {
    studio.outcomes().tie(marta.id(), id("a"), new Tie.To(recording("r")), "Link a");
    studio.outcomes().tie(marta.id(), id("b"), new Tie.To(recording("r")), "Link b");
    studio.outcomes().tie(marta.id(), id("a"), new Tie.Apart(), "Part a");
    studio.close();

    studio = new OpenStudio(folder.resolve("library.db")).studio();

    var hand = studio.outcomes().hand().get();
    assertThat(hand.linked()).isEqualTo(Map.of(id("b"), recording("r")));
    assertThat(hand.parted()).containsExactly(id("a"));
  }

  @Test
  void theBordersAreThoseOfTheSettings() {
    var settings = Settings.standard(Locale.UK).withCloseness(new Closeness(30, 60, 110, 130));

    assertThat(PlanOutcomes.adherence(settings, day(7)))
        .isEqualTo(new Adherence(new Borders(30, 60, 110, 130), day(7)));
  }

  private Verdict verdict(String session) {
    var review = studio.outcomes().of(marta.id(), ADHERENCE);
    return review.of(id(session)).orElseThrow().verdict();
  }

  private RecordingId doneOf(String session) {
    var review = studio.outcomes().of(marta.id(), ADHERENCE);
    return review.doneOf(id(session)).orElseThrow().recording();
  }

  private RecordingRow row(String name, int day, double timerSeconds) {
    var start = day(day).atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant();
    var totals =
        new Totals(
            10,
            0,
            Map.of(
                Measure.TIMER_SECONDS, new Figure(timerSeconds, Provenance.DEVICE),
                Measure.ELAPSED_SECONDS, new Figure(9_000, Provenance.DEVICE)));
    return new RecordingRow(
        recording(name),
        marta.id(),
        "",
        new Activity("walking", "", start),
        new Origin("r.fit", "FIT", "", Origin.Device.UNKNOWN),
        totals,
        Map.of(DirectionLabel.BACKWARD, new Share(600, 300, Double.NaN, 120)),
        Remark.NONE,
        Instant.EPOCH);
  }

  private static RecordingId recording(String name) {
    return new RecordingId(uuid(name));
  }
}
