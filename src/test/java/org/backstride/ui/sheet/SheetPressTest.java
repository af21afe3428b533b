package org.backstride.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Language;
import org.backstride.sheet.course.CourseOrder;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.sheet.course.Courses;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.backstride.text.Formats;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.sheet.SheetChoices.Look;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Many sheets in one job: told one by one, each in the language of its person, ended when asked.
class SheetPressTest {

  private static final Formats BRITISH = new Formats(Locale.UK, UnitSystem.METRIC);
  private static final List<CourseOrder> THREE =
      Stream.of("Ana Ruiz", "Ben Okafor", "Cleo Marsh")
          .map(name -> Courses.days(Athlete.named(name), 1, PerPage.ONE))
          .toList();

  private final SheetPress press = new SheetPress();

  /// Hears what is told, and cancels once so much of it was heard.
  private record Listener(List<String> heard, int most) implements Progress {

    @Override
    public void report(long done, long total, String detail) {
      heard.add(done + " of " + total + " " + detail);
    }

    @Override
    public boolean isCancelled() {
      return heard.size() >= most;
    }
  }

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void eachSheetIsToldBeforeItIsMade() {
    var listener = new Listener(new ArrayList<>(), 9);

    var printed = press.print(THREE, look(null), BRITISH, listener);

    assertThat(listener.heard())
        .containsExactly("0 of 3 Ana Ruiz", "1 of 3 Ben Okafor", "2 of 3 Cleo Marsh");
    assertThat(printed.files()).hasSize(3);
  }

  @Test
  void whatWasReadyWhenItWasCancelledIsKeptAndNothingMoreIsMade() {
    var listener = new Listener(new ArrayList<>(), 2);

    var printed = press.print(THREE, look(null), BRITISH, listener);

    assertThat(printed.sheets())
        .extracting(PrintedSheets.Printed::fileName)
        .containsExactly("Ana Ruiz, Base, six weeks.pdf", "Ben Okafor, Base, six weeks.pdf");
    assertThat(listener.heard()).hasSize(2);
  }

  @Test
  void aJobCancelledBeforeItBeganMakesNothing() {
    assertThat(
            press.print(THREE, look(null), BRITISH, new Listener(new ArrayList<>(), 0)).isEmpty())
        .isTrue();
  }

  @Test
  void oneLanguageAskedForIsThatOfAll() {
    var pages = press.print(THREE, look(Language.SPANISH), BRITISH, Progress.SILENT).together();

    assertThat(pages.pages()).allMatch(page -> page.text().contains("Antes de empezar"));
  }

  @Test
  void lettersThatTheFontsLackAreToldOnceForAllSheets() {
    var chinese =
        Stream.of("李 Ana", "Ben 李安")
            .map(name -> Courses.days(Athlete.named(name), 1, PerPage.ONE))
            .toList();

    var printed = press.print(chinese, look(null), BRITISH, Progress.SILENT);

    assertThat(printed.together().missing()).isEqualTo("李安");
    assertThat(press.print(THREE, look(null), BRITISH, Progress.SILENT).together().missing())
        .isEmpty();
  }

  private static Look look(@Nullable Language language) {
    return new Look(Paper.A4, Print.NORMAL, language);
  }
}
