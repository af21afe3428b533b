package org.backstride.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.backstride.athlete.Athlete;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.sheet.course.Courses;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class CoursePdfTest {

  private final SheetRenderer renderer = new SheetRenderer();

  @ParameterizedTest
  @CsvSource({"1,ONE,1", "7,ONE,7", "7,TWO,4", "7,FOUR,3", "42,FOUR,12"})
  void aPageHoldsAsManyCardsAsAskedForAndTheLogFollows(int sessions, PerPage perPage, int pages)
      throws IOException {
    var model = Courses.model(Courses.days(sessions, perPage), Locale.UK);

    byte[] pdf = renderer.pdf(model, PrintFormat.A4);

    if (sessions < 42) {
      Pictures.write("course-%d-%s".formatted(sessions, perPage), pdf);
    }
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A4,NORMAL,ONE,en",
    "A4,NORMAL,TWO,de",
    "A4,NORMAL,FOUR,es",
    "LETTER,NORMAL,FOUR,en",
    "A4,LARGE,FOUR,de",
    "LETTER,LARGE,ONE,es"
  })
  void nothingIsCutAndNothingOverlaps(Paper paper, Print print, PerPage perPage, String language)
      throws IOException {
    var model = Courses.model(Courses.days(7, perPage), Locale.of(language));

    byte[] pdf = renderer.pdf(model, new PrintFormat(paper, print));

    Pictures.write("course-%s-%s-%s-%s".formatted(paper, print, perPage, language), pdf);
    var places = TextPlaces.of(pdf);
    assertThat(places.outside(7)).isEmpty();
    assertThat(places.overlapping()).isEmpty();
  }

  @Test
  void everySessionStandsOnItsCardAndInTheLogWithItsNumberAndDay() throws IOException {
    var model = Courses.model(Courses.days(7, PerPage.FOUR), Locale.UK);

    String spoken = Spoken.of(renderer.pdf(model, PrintFormat.A4)).text();

    assertThat(spoken)
        .contains("Base, six weeks", "23 Nov 2026 to 29 Nov 2026, 7 sessions")
        .contains("Walk backward, level 1 1 Mon 23 Nov", "Walk backward, level 7 7 Sun 29 Nov")
        .contains("times 5 × 2 min", "belt km/h 2.2", "Pick the feet up higher.", "pain over 5")
        .containsOnlyOnce("Over 5: stop")
        .containsSubsequence("Minutes", "1 Mon 23 Nov", "2 Tue 24 Nov", "7 Sun 29 Nov")
        .endsWith("Given out 20 Nov 2026.");
  }

  @ParameterizedTest
  @CsvSource({"NORMAL", "LARGE"})
  void aLongNameStaysOnEveryPage(Print print) throws IOException {
    var athlete = Athlete.named("Maximiliana-Alexandra von Hohenstein-Wittgenstein y ".repeat(2));
    var model = Courses.model(Courses.days(athlete, 7, PerPage.FOUR), Locale.UK);

    byte[] pdf = renderer.pdf(model, new PrintFormat(Paper.A4, print));

    var places = TextPlaces.of(pdf);
    assertThat(places.outside(7)).isEmpty();
    assertThat(places.overlapping()).isEmpty();
  }

  @Test
  void aPictureIsKeptOnceHoweverOftenItStandsThere() throws IOException {
    assertThat(pictures(7)).isPositive().isEqualTo(pictures(1));
  }

  private int pictures(int sessions) throws IOException {
    var model = Courses.model(Courses.days(sessions, PerPage.FOUR), Locale.UK);
    byte[] pdf = renderer.pdf(model, PrintFormat.A4);
    try (var document = Loader.loadPDF(pdf)) {
      var kept = new HashSet<COSBase>();
      for (var page : document.getPages()) {
        for (var name : page.getResources().getXObjectNames()) {
          var object = page.getResources().getXObject(name);
          if (object instanceof PDFormXObject) {
            kept.add(object.getCOSObject());
          }
        }
      }
      return kept.size();
    }
  }
}
