package org.backstride.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.backstride.athlete.Athlete;
import org.backstride.sheet.Sheets;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.sheet.course.Courses;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every number of cards with a week of sessions on both papers and in both sizes of print, six
/// weeks or a single session on half of them each, and six weeks of the tightest: the languages and
/// a long name take turns over them.
@Execution(ExecutionMode.CONCURRENT)
class CourseGeometryTest {

  private static final Athlete LONG =
      Athlete.named("Maximiliana-Alexandra von Hohenstein-Wittgenstein y ".repeat(2).strip());
  private static final List<String> LANGUAGES = List.of("en", "de", "es");

  private static final SheetRenderer RENDERER = new SheetRenderer();

  static Stream<Arguments> sheets() {
    var all = new ArrayList<Arguments>();
    all.add(Arguments.of(42, PerPage.FOUR, PrintFormat.A4, "de", LONG));
    for (var perPage : PerPage.values()) {
      for (var paper : Paper.values()) {
        for (var print : Print.values()) {
          var format = new PrintFormat(paper, print);
          add(all, 7, perPage, format);
          add(all, isOfManyRuns(perPage, format) ? 42 : 1, perPage, format);
        }
      }
    }
    return all.stream();
  }

  /// Half of the formats of each number of cards, so that every two of cards, paper and print meet.
  private static boolean isOfManyRuns(PerPage perPage, PrintFormat format) {
    boolean large = format.print() == Print.LARGE;
    boolean letter = format.paper() == Paper.LETTER;
    return (large == letter) == (perPage == PerPage.TWO);
  }

  private static void add(List<Arguments> all, int sessions, PerPage perPage, PrintFormat format) {
    int turn = all.size();
    String language = LANGUAGES.get(turn % 3);
    var athlete = turn % 4 < 2 ? Sheets.margit() : LONG;
    all.add(Arguments.of(sessions, perPage, format, language, athlete));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void nothingIsCutOrCoveredAndEverySessionHasItsCardAndItsRow(
      int sessions, PerPage perPage, PrintFormat format, String language, Athlete athlete)
      throws IOException {
    var locale = Locale.of(language);
    var model = Courses.model(Courses.days(athlete, sessions, perPage), locale);

    byte[] pdf = RENDERER.pdf(model, format);

    var places = TextPlaces.of(pdf);
    assertThat(places.outside(7)).isEmpty();
    assertThat(places.overlapping()).isEmpty();
    assertThat(places.smallestPoints()).isGreaterThan(10.9f);
    var spoken = Spoken.of(pdf).text();
    assertThat(IntStream.rangeClosed(1, sessions).mapToObj(level -> "level " + level + " " + level))
        .allMatch(spoken::contains);
    assertThat(model.foot().log().rows())
        .hasSize(sessions)
        .allMatch(row -> spoken.contains(row.number() + " " + row.date()));
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }
}
