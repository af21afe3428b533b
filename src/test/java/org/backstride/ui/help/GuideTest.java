package org.backstride.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstride.athlete.AthleteId;
import org.backstride.program.ProgramId;
import org.backstride.recording.RecordingId;
import org.backstride.ui.kit.Place;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {

  private static final Path SOURCE = Path.of("src/docs/guide");

  private final Guide guide = Guide.read(Locale.ENGLISH);

  @Test
  void everyPageThatIsWrittenCanBeReachedFromTheFirst() throws IOException {
    try (Stream<Path> files = Files.list(SOURCE)) {
      var written =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".md"))
              .map(name -> name.substring(0, name.length() - 3))
              .toList();

      assertThat(guide.pages())
          .extracting(GuidePage::name)
          .containsExactlyInAnyOrderElementsOf(written);
      assertThat(guide.pages().getFirst().name()).isEqualTo("index");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void everyPageIsWrittenInEveryLanguageWithTheSameParts(String language) throws IOException {
    for (var page : Guide.read(Locale.of(language)).pages()) {
      var english = guide.page(page.name());

      assertThat(SOURCE.resolve(language).resolve(page.name() + ".md")).exists();
      assertThat(targets(page)).as(page.name()).hasSameElementsAs(targets(english));
      assertThat(headings(page)).as(page.name()).isEqualTo(headings(english));
      assertThat(page.title()).isNotBlank();
    }
  }

  @Test
  void whatIsNotWrittenInALanguageIsReadInEnglish() {
    assertThat(Guide.read(Locale.FRENCH).pages())
        .extracting(GuidePage::title)
        .isEqualTo(guide.pages().stream().map(GuidePage::title).toList());
  }

  /// How many headings of each level a page has, in their order.
  private static List<Integer> headings(GuidePage page) {
    var levels = new ArrayList<Integer>();
    page.document()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                levels.add(heading.getLevel());
              }
            });
    return levels;
  }

  @Test
  void everyPageHasATitle() {
    assertThat(guide.pages())
        .allSatisfy(page -> assertThat(page.title()).as(page.name()).isNotBlank());
    assertThat(guide.page("rehab").title()).isEqualTo("Rehabilitation");
  }

  @Test
  void everyLinkLeadsToAPage() {
    var names = guide.pages().stream().map(GuidePage::name).toList();

    assertThat(guide.pages())
        .allSatisfy(page -> assertThat(names).as(page.name()).containsAll(targets(page)));
  }

  @Test
  void aPageIsFoundByAllOfTheWordsAndByNoneEveryPage() {
    assertThat(guide.with("fourteen LIGHT")).extracting(GuidePage::name).contains("sheets");
    assertThat(guide.with("fourteen LIGHT")).extracting(GuidePage::name).doesNotContain("library");
    assertThat(guide.with("no-such-word-anywhere")).isEmpty();
    assertThat(guide.with(" ")).isEqualTo(guide.pages());
  }

  @Test
  void aNameThatIsNotThereOpensTheFirstPage() {
    assertThat(guide.page("nothing").name()).isEqualTo("index");
  }

  @Test
  void everyPlaceIsExplainedOnAPageThatIsThere() {
    var person = AthleteId.create();
    var program = ProgramId.create();
    List<Place> places =
        List.of(
            new Place.Today(),
            new Place.Athletes(),
            new Place.AthletePlace(person),
            new Place.RehabPlace(person),
            new Place.ResponsePlace(person),
            new Place.PaperLogPlace(person),
            new Place.ScreeningPlace(person),
            new Place.Calendar(),
            new Place.CalendarPlace(person),
            new Place.Programs(),
            new Place.ProgramPlace(program),
            new Place.Recordings(),
            new Place.Review(),
            new Place.Imports(null),
            new Place.RecordingPlace(RecordingId.random()),
            new Place.Sheets(),
            new Place.SheetPlace(program, null),
            new Place.SettingsPlace(),
            new Place.Guide("rules", new Place.Today()));

    assertThat(guide.pages())
        .extracting(GuidePage::name)
        .containsAll(places.stream().map(GuidePages::of).toList());
  }

  @Test
  void theGuideGoesBackToWhereTheReaderCameFrom() {
    var from = new Place.ProgramPlace(ProgramId.create());
    var page = new Place.Guide("programs", from);

    assertThat(page.parent()).contains(from);
    assertThat(page.section()).isEqualTo(new Place.Programs());
  }

  private static List<String> targets(GuidePage page) {
    var targets = new ArrayList<String>();
    page.document()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                targets.add(Guide.target(link));
              }
            });
    targets.removeIf(String::isEmpty);
    return targets;
  }
}
