package org.backstride.studio.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.plan;
import static org.backstride.plan.Plans.uuid;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backstride.athlete.Athlete;
import org.backstride.load.LoadMeasure;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.recording.Activity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Marks;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.recording.Totals.Figure;
import org.backstride.recording.Totals.Provenance;
import org.backstride.rehab.response.Performed;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.Response;
import org.backstride.review.Adherence;
import org.backstride.review.Borders;
import org.backstride.store.Libraries;
import org.backstride.studio.OpenStudio;
import org.backstride.studio.load.PersonLoads.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person's days come to: every recorded minute once, whichever reports speak of it.
class PersonLoadsTest {

  @TempDir Path folder;
  private final Athlete marta = Athlete.named("Marta");
  private final List<Recording> recordings = new ArrayList<>();

  @Test
  void anUnplannedReportCountsTheMinutesRecordedThatDay() throws InterruptedException {
    recordings.add(recording("r", 0, 1_800));

    assertThat(rpe(List.of(), report(0, 1, 4))).containsExactly(Map.entry(day(0), 120.0));
  }

  @Test
  void twoUnplannedReportsOfADayShareItsMinutes() throws InterruptedException {
    recordings.add(recording("r", 0, 1_800));

    assertThat(rpe(List.of(), report(0, 1, 4), report(0, 2, 6)))
        .containsExactly(Map.entry(day(0), 150.0));
  }

  @Test
  void minutesOfAPlannedSessionAreNoOthers() throws InterruptedException {
    recordings.add(recording("r", 0, 1_500));
    recordings.add(recording("s", 0, 600));

    assertThat(rpe(plan("a0").sessions(), report(0, 1, 3), report(0, 2, 5)))
        .containsExactly(Map.entry(day(0), 75.0 + 50.0));
  }

  @Test
  void aPlannedSessionWithoutRecordingCountsWhatWasPlannedAndSaidToBeDone()
      throws InterruptedException {
    assertThat(rpe(plan("a0").sessions(), half(report(0, 1, 4))))
        .containsExactly(Map.entry(day(0), 50.0));
  }

  @Test
  void aReportWithoutMinutesOrExertionIsCountedAsSuch() throws InterruptedException {
    recordings.add(recording("r", 2, 1_800));

    var found = found(List.of(), report(0, 1, 4), unrated(report(2, 1, 4)));

    assertThat(found.days().get(LoadMeasure.SESSION_RPE)).isEmpty();
    assertThat(found.without()).containsEntry(LoadMeasure.SESSION_RPE, 2);
    assertThat(found.recordings()).isEqualTo(1);
  }

  @Test
  void whatIsOlderThanHalfAYearIsNotRead() throws InterruptedException {
    recordings.add(recording("inside", 1 - PersonLoads.DAYS, 600));
    recordings.add(recording("outside", -PersonLoads.DAYS, 600));

    assertThat(found(List.of()).recordings()).isEqualTo(1);
  }

  private Map<LocalDate, Double> rpe(List<PlannedSession> planned, Response... reports)
      throws InterruptedException {
    return Objects.requireNonNull(found(planned, reports).days().get(LoadMeasure.SESSION_RPE));
  }

  private Found found(List<PlannedSession> planned, Response... reports)
      throws InterruptedException {
    Path file = folder.resolve("library.db");
    try (var library = Libraries.open(file)) {
      library.save(marta);
      library.add(recordings, null, marta.id());
    }
    var open = new OpenStudio(file);
    var studio = open.studio();
    if (!planned.isEmpty()) {
      studio.plan().edit(new PlanEdit.Insert(marta.id(), planned), "Insert");
    }
    for (var each : reports) {
      studio.care().enter(each, "Report");
    }
    var review = studio.outcomes().of(marta.id(), new Adherence(Borders.STANDARD, day(0)));
    var found = new ArrayList<Found>();
    new PersonLoads(studio, day(0), ZoneId.systemDefault()).gather(marta, review, found::add);
    open.deliverUntil(() -> !found.isEmpty());
    studio.close();
    return found.getFirst();
  }

  private Response report(int offset, int place, int rpe) {
    var good = Reports.report(day(offset), "rpe=" + rpe);
    return new Response(
        good.id(),
        new Response.Session(marta.id(), day(offset), place, 1),
        good.pain(),
        good.signs(),
        good.performed(),
        good.falls(),
        good.words());
  }

  private static Response half(Response was) {
    var done = was.performed();
    return Reports.with(
        was,
        new Performed(
            50, done.backwardSeconds(), done.rpe(), done.rpeTarget(), done.techniqueGood()));
  }

  private static Response unrated(Response was) {
    var done = was.performed();
    return Reports.with(
        was,
        new Performed(
            done.completedPercent(),
            done.backwardSeconds(),
            null,
            done.rpeTarget(),
            done.techniqueGood()));
  }

  private static Recording recording(String name, int offset, double seconds) {
    var start = day(offset).atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant();
    return new Recording(
        new RecordingId(uuid(name)),
        new Origin(name + ".fit", "FIT", "", Origin.Device.UNKNOWN),
        new Activity("walking", "", start),
        Channels.builder(new long[] {0, 1_000})
            .add(ChannelKind.HEART_RATE, new double[] {100, 101})
            .build(),
        Channels.builder(new long[] {}).build(),
        Marks.NONE,
        new Totals(2, 0, Map.of(Measure.TIMER_SECONDS, new Figure(seconds, Provenance.DEVICE))));
  }
}
