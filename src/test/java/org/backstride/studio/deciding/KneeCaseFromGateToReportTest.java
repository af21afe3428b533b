package org.backstride.studio.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Screening;
import org.backstride.plan.PlannedSession;
import org.backstride.rehab.Issuing;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.decision.Decision.Kind;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.outcome.Change;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Session;
import org.backstride.rehab.template.CoursePlan;
import org.backstride.sheet.paper.PdfPages;
import org.backstride.studio.OpenStudio;
import org.backstride.studio.PrintReport;
import org.backstride.studio.PrintReport.Audience;
import org.backstride.studio.PrintReport.Order;
import org.backstride.studio.Studio;
import org.backstride.studio.demo.KneeCase;
import org.backstride.studio.demo.KneePatient;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// An invented six-week knee case as the studio sees it: gate, protocol, eighteen sessions with
/// their responses and rulings, two holds for pain, one regression, outcomes, report.
@Execution(ExecutionMode.CONCURRENT)
class KneeCaseFromGateToReportTest {

  private static void measured(Studio studio, CareRecord record) {
    record.outcomes().forEach(each -> studio.care().score(each, "Result"));
  }

  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
  private static final String LEVEL = "Retro walking for knee osteoarthritis, level ";
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  private final Athlete margit = KneePatient.margit();

  @TempDir Path folder;
  private LocalDate today = MONDAY;

  @Test
  void sixWeeksFromTheClosedGateToTheReport() throws InterruptedException, IOException {
    var studio = new OpenStudio(folder.resolve("library.db"), this::noon).studio();
    studio.roster().put(margit, "Add");

    assertThat(studio.clinic().issuing(margit))
        .isEqualTo(new Issuing.Closed(List.of(Gate.Reason.NOT_SCREENED)));
    var screened =
        margit.withScreening(Screening.NOT_DONE.asked(MONDAY, "Eva Halvorsen, PT").withOpenAsNo());
    studio.roster().put(screened, "Screen");
    assertThat(studio.clinic().issuing(screened)).isEqualTo(new Issuing.Free());

    begin(studio, screened);
    assertThat(planned(studio)).hasSize(18);
    assertThat(names(studio, MONDAY)).containsExactly(LEVEL + "1");

    live(studio, screened);
    var record = studio.care().of(margit.id());
    assertThat(record.rulings())
        .extracting(ruling -> ruling.row().code())
        .containsExactly(
            "12", "10", "12", "4", "12", "10", "8", "12", "10", "8", "12", "10", "12", "10", "12",
            "10", "10", "10");
    assertThat(record.rulings()).filteredOn(ruling -> ruling.row() == Row.R8).hasSize(2);
    assertThat(record.rulings())
        .filteredOn(ruling -> ruling.decided().kind() == Kind.REGRESS)
        .hasSize(1);
    assertThat(record.rulings())
        .allSatisfy(r -> assertThat(r.signature().by()).isEqualTo("Eva Halvorsen, PT"));
    assertThat(names(studio, MONDAY.plusDays(7))).containsExactly(LEVEL + "2");
    assertThat(names(studio, MONDAY.plusDays(9))).containsExactly(LEVEL + "1");
    assertThat(names(studio, MONDAY.plusDays(39))).containsExactly(LEVEL + "5");

    measured(studio, new KneeCase(screened, MONDAY).record());
    var measured = studio.care().of(margit.id());
    assertThat(change(measured, Measure.NPRS)).isEqualTo(Change.Verdict.CLEARLY_BETTER);
    assertThat(change(measured, Measure.KOOS_PAIN)).isEqualTo(Change.Verdict.CLEARLY_BETTER);
    assertThat(change(measured, Measure.BACKWARD_WALK_3M)).isEqualTo(Change.Verdict.NOT_KNOWN);

    assertThat(report(studio, screened, Audience.REFERRER))
        .contains("18 of 18 sessions reported.", "Gate open.", "KOOS pain", "50.0", "66.7")
        .contains("safe pain: 15, acceptable: 2, above the stop: 1")
        .doesNotContain("not decided yet");
    assertThat(report(studio, screened, Audience.TRAIL))
        .contains("Row 4: ", "Row 8: ", "Eva Halvorsen, PT");
    assertThat(report(studio, screened, Audience.PATIENT))
        .contains("You told us about 18 sessions.", "Your next session: 5 × 2:00, 2.8 km/h");
  }

  private void begin(Studio studio, Athlete athlete) {
    var course =
        Course.begun(
            athlete.id(),
            new Frame(Provenance.T3, MONDAY, 6, 3),
            Protocols.first(Provenance.T3, athlete, 5),
            Protocols.ceiling(Provenance.T3, athlete, 0));
    studio.care().begin(course);
    studio
        .plan()
        .edit(
            CoursePlan.placed(new CoursePlan.Next(course, Set.of()), Set.of(), ENGLISH::text),
            "Place");
  }

  private Instant noon() {
    return today.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
  }

  /// Eighteen times: on its day the response is entered, and what is proposed is accepted.
  private void live(Studio studio, Athlete athlete) {
    var deciding = new Deciding(studio, ENGLISH, "Sessions follow");
    for (Response told : new KneeCase(athlete, MONDAY).record().responses()) {
      today = told.date();
      studio.care().enter(atLevelOf(studio, told), "Report");
      deciding.accept(studio.care().of(margit.id()).waiting().getFirst());
    }
  }

  /// What was told, about the level that the course was at then.
  private Response atLevelOf(Studio studio, Response told) {
    int level = studio.care().of(margit.id()).course().orElseThrow().level();
    var session = told.session();
    return new Response(
        told.id(),
        new Session(margit.id(), session.date(), session.number(), level),
        told.pain(),
        told.signs(),
        told.performed(),
        told.falls(),
        told.words());
  }

  private List<PlannedSession> planned(Studio studio) {
    return studio.plan().plan().get().of(margit.id()).sessions();
  }

  private List<String> names(Studio studio, LocalDate day) {
    return studio.plan().plan().get().of(margit.id()).on(day).stream()
        .map(session -> session.program().name())
        .toList();
  }

  private static Change.Verdict change(CareRecord record, Measure measure) {
    var scores = record.scores(measure);
    return Change.of(measure, scores.getFirst().value(), scores.getLast().value()).verdict();
  }

  private static String report(Studio studio, Athlete athlete, Audience audience) {
    var formats = new Formats(Locale.ENGLISH, UnitSystem.METRIC);
    var order = Order.of(audience, athlete.name(), ENGLISH, formats, MONDAY.plusWeeks(6));
    byte[] pdf = new PrintReport(studio).of(athlete, order).get();
    return PdfPages.read(pdf, 36).stream()
        .map(page -> page.text())
        .collect(Collectors.joining(" "))
        .replaceAll("[\\s\u00a0]+", " ");
  }
}
