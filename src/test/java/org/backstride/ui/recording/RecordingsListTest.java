package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import org.backstride.athlete.Athlete;
import org.backstride.recording.Activity;
import org.backstride.recording.Recording;
import org.backstride.store.Samples;
import org.backstride.ui.gallery.CutWords;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The list of recordings: of the name of a file the end may be cut, of nothing else.
class RecordingsListTest {

  private static final Exhibit.Size MIDDLE = new Exhibit.Size(1280, 800);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  static Stream<Arguments> looks() {
    return Stream.of("en", "de", "es")
        .flatMap(
            language ->
                Stream.of(Exhibit.Size.SMALL, MIDDLE, Exhibit.Size.LARGE)
                    .map(size -> Arguments.of(language, size)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingIsCutAndEveryColumnIsInTheWindow(String language, Exhibit.Size size) {
    try (var demo = Demo.library(Locale.of(language));
        var window = WindowExhibit.of(demo, new Place.Recordings(), Theme.LIGHT, size)) {
      window.save("recordings-list-" + language + "-" + size.width());

      assertThat(cut(window)).isEmpty();
      assertThat(columns(window)).isLessThanOrEqualTo(width(window));
    }
  }

  @Test
  void aPlaceFarAwayIsWholeWhicheverTimeItsClockShows() {
    var starts = new ArrayList<Recording>();
    for (int hour = 0; hour < 24; hour++) {
      starts.add(in("America/New_York", Instant.parse("2026-08-28T00:00:00Z"), hour));
    }
    try (var demo =
            Demo.of(
                library -> {
                  var ana = Athlete.named("Anastasia Featherstonehaugh");
                  library.save(ana);
                  starts.forEach(each -> library.add(List.of(each), null, ana.id()));
                });
        var window = WindowExhibit.of(demo, new Place.Recordings(), Theme.LIGHT, MIDDLE)) {

      assertThat(cut(window)).noneMatch(words -> words.contains("UTC"));
      assertThat(columns(window)).isLessThanOrEqualTo(width(window));
    }
  }

  private static Recording in(String zone, Instant day, int hour) {
    var read = new Samples(hour).recording(60, "sha-" + hour);
    var activity =
        new Activity(
            "swimming", "open_water_racing", day.plusSeconds(3_671L * hour), ZoneId.of(zone));
    return new Recording(
        read.id(),
        read.origin(),
        activity,
        read.channels(),
        read.beats(),
        read.marks(),
        read.totals());
  }

  private static List<String> cut(WindowExhibit window) {
    return Fx.get(
        () ->
            CutWords.under(table(window)).stream()
                .filter(words -> !words.endsWith(".fit"))
                .toList());
  }

  private static double columns(WindowExhibit window) {
    return Fx.get(
        () ->
            table(window).getVisibleLeafColumns().stream()
                .mapToDouble(TableColumnBase::getWidth)
                .sum());
  }

  private static double width(WindowExhibit window) {
    return Fx.get(() -> table(window).getWidth());
  }

  private static TableView<?> table(WindowExhibit window) {
    return (TableView<?>) window.lookup("recordings-table").lookup(".table-view");
  }
}
