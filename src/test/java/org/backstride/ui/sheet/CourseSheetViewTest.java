package org.backstride.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Language;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.settings.Settings;
import org.backstride.sheet.course.Courses;
import org.backstride.store.Libraries;
import org.backstride.studio.Studio;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Place.CourseSheetPlace;
import org.backstride.ui.kit.Place.Stretch;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourseSheetViewTest {

  private static final LocalDate MONDAY = Courses.MONDAY;
  private static final List<Athlete> SIX =
      Stream.of("Ana Ruiz", "Ben Okafor", "Cleo Marsh", "Emre Demir", "Fay Lind", "Gus Holm")
          .map(Athlete::named)
          .toList();
  private static final Athlete CLOSED =
      Athlete.named("Dora Lind")
          .withCondition(new Condition(Care.REHAB, Set.of(), "", null, Set.of()));
  private static final Athlete IDLE = Athlete.named("Hana Sato");

  private final List<Notice> notices = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  @TempDir private Path folder;

  private Studio studio;

  @BeforeEach
  void open() {
    Fx.start();
    var library = Libraries.open(folder.resolve("library.db"));
    SIX.forEach(each -> library.save(each));
    SIX.forEach(each -> library.save(each.id(), plan()));
    library.save(CLOSED);
    library.save(CLOSED.id(), plan());
    library.save(IDLE);
    studio = Fx.studio(library);
  }

  @AfterEach
  void close() {
    Fx.get(studio::close);
  }

  @Test
  void theWeekOfSixPeopleIsOneJob() {
    try (var shown = show(Theme.LIGHT, List.of(), Stretch.WEEK)) {
      shown.waitFor(() -> !shown.count().isEmpty());

      assertThat(shown.count()).isEqualTo("12 pages");
      assertThat(shown.page(0)).contains("Page 1 of 12", "Ana Ruiz", "Week of 23 Nov 2026");
      assertThat(shown.page(11)).contains("Gus Holm", "Fri 27 Nov");
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aWeekIsShownInEveryThemeWithoutAWarning(Theme theme) {
    try (var console = new CssConsole();
        var shown = show(theme, List.of(SIX.getFirst().id()), Stretch.WEEK)) {
      shown.waitFor(() -> !shown.count().isEmpty());
      Fx.settle();

      shown.exhibit().save("sheet-week-" + theme.code());
      assertThat(console.lines()).isEmpty();
    }
  }

  @Test
  void eachPersonsSheetIsSavedUnderItsOwnName() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    try (var shown = show(Theme.LIGHT, List.of(), Stretch.WEEK)) {
      shown.waitFor(() -> !shown.count().isEmpty());

      Fx.run(() -> shown.view().save(out));
      shown.waitFor(() -> !notices.isEmpty());

      assertThat(notices).containsExactly(Notice.done("Saved as out."));
      try (var files = Files.list(out)) {
        assertThat(files.map(file -> file.getFileName().toString()).sorted())
            .hasSize(6)
            .startsWith("Ana Ruiz, 2026-11-23.pdf");
      }
      assertThat(Fx.get(() -> studio.plan().numbers(SIX.getFirst().id()).issued().sessions()))
          .hasSize(3);
    }
  }

  @Test
  void whoHasNothingPlannedOrAClosedGateCannotBeTicked() {
    try (var shown = show(Theme.LIGHT, List.of(), Stretch.WEEK)) {
      assertThat(shown.tick(IDLE.id()).isDisabled()).isTrue();
      assertThat(shown.tick(IDLE.id()).getAccessibleText()).isEqualTo("Hana Sato, nothing planned");
      assertThat(shown.tick(CLOSED.id()).isDisabled()).isTrue();
      assertThat(shown.tick(CLOSED.id()).getAccessibleText())
          .isEqualTo(
              "Dora Lind, No sheet: the screening gate is closed."
                  + " The questions were not all asked.");
    }
  }

  @Test
  void tickingOnePersonPrintsThatPersonAlone() {
    try (var shown = show(Theme.LIGHT, List.of(SIX.get(1).id()), Stretch.WEEK)) {
      shown.waitFor(() -> shown.count().equals("2 pages"));

      Fx.run(() -> shown.tick(SIX.get(2).id()).fire());

      shown.waitFor(() -> shown.count().equals("4 pages"));
      assertThat(shown.page(0)).contains("Ben Okafor");
      assertThat(shown.page(2)).contains("Cleo Marsh");
    }
  }

  @Test
  void eachPersonReadsTheirOwnLanguageInOneJob() {
    Fx.run(() -> studio.roster().put(german(SIX.getFirst()), "Language"));
    try (var shown = show(Theme.LIGHT, List.of(SIX.get(0).id(), SIX.get(1).id()), Stretch.WEEK)) {
      shown.waitFor(() -> shown.count().equals("4 pages"));

      assertThat(shown.page(0)).contains("Ana Ruiz", "Woche ab");
      assertThat(shown.page(2)).contains("Ben Okafor", "Week of");
    }
  }

  @Test
  void thePainLimitsFollowTheClinicsDecisionTable() {
    var strict = new Thresholds(PainScale.THOMEE, 2, 4, 2, Thresholds.Practice.STANDARD);
    try (var shown = show(Theme.LIGHT, List.of(SIX.getFirst().id()), Stretch.WEEK)) {
      shown.waitFor(() -> shown.words().contains("Over 5: stop"));

      Fx.run(() -> studio.clinic().set(ClinicSettings.STANDARD.withThresholds(strict)));

      shown.waitFor(() -> shown.words().contains("Over 4: stop"));
      assertThat(shown.words()).contains("3–4: acceptable").doesNotContain("Over 5");
    }
  }

  @Test
  void aBlockHoldsEverySessionOfThePhaseOfTheDay() {
    try (var shown = show(Theme.LIGHT, List.of(SIX.getFirst().id()), Stretch.BLOCK)) {
      shown.waitFor(() -> !shown.count().isEmpty());

      assertThat(shown.page(0)).contains("Base", "23 Nov 2026 to 6 Dec 2026, 4 sessions");
    }
  }

  @Test
  void aWeekWithoutSessionsSaysWhatToDo() {
    try (var shown = show(Theme.LIGHT, List.of(SIX.getFirst().id()), Stretch.WEEK)) {
      shown.waitFor(() -> !shown.count().isEmpty());
      var later =
          Fx.get(
              () ->
                  shown.view().actions().stream()
                      .filter(action -> action.id().equals("sheet-earlier"))
                      .findFirst()
                      .orElseThrow());

      Fx.run(later::perform);

      assertThat(shown.texts())
          .contains(
              "Nobody is ticked who has sessions on these days. Tick somebody, or choose other"
                  + " days.");
    }
  }

  @Test
  void theSwitchLeadsToTheBlockOfTheSamePeople() {
    var people = List.of(SIX.get(3).id());
    try (var shown = show(Theme.LIGHT, people, Stretch.WEEK)) {
      Fx.run(() -> shown.toggle("Block").fire());

      assertThat(places).containsExactly(new CourseSheetPlace(people, MONDAY, Stretch.BLOCK));
    }
  }

  private static Athlete german(Athlete athlete) {
    return athlete.withPerson(athlete.person().withLanguage(Language.GERMAN));
  }

  private static AthletePlan plan() {
    var phase = new Mark.Phase(MarkId.create(), Days.counted(MONDAY, 14), "Base", "");
    var sessions =
        Stream.of(0, 2, 4, 7)
            .map(day -> Courses.session(MONDAY.plusDays(day), Courses.level(day + 1)))
            .toList();
    return new AthletePlan(sessions, List.of(phase));
  }

  private Shown show(Theme theme, List<AthleteId> people, Stretch stretch) {
    var print = new Settings.Print(Settings.Paper.A4, "Riverside Knee Clinic", "01632 960 214");
    var context =
        new ViewContext(
            studio,
            new Cell<>(Settings.standard(Locale.UK).withPrint(print)),
            Messages.in(Locale.ENGLISH),
            new Formats(Locale.UK, UnitSystem.METRIC),
            places::add,
            notices::add);
    var place = new CourseSheetPlace(people, MONDAY, stretch);
    var view = Fx.get(() -> new CourseSheetView(context, place, MONDAY));
    return new Shown(view, theme);
  }

  private static final class Shown extends ShownSheet<CourseSheetView> {

    Shown(CourseSheetView view, Theme theme) {
      super(view, theme, Size.LARGE);
    }

    String page(int index) {
      return pages().getChildren().get(index).getAccessibleText();
    }

    /// All that stands on the pages.
    String words() {
      return pages().getChildren().stream()
          .map(page -> String.valueOf(page.getAccessibleText()))
          .collect(Collectors.joining(" "));
    }

    CheckBox tick(AthleteId athlete) {
      return lookup(CourseForm.PERSON_ID + athlete.value(), CheckBox.class);
    }
  }
}
