package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.backstride.recording.Activity;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a recording without a title is called.
class RecordingNamesTest {

  @ParameterizedTest
  @CsvSource({
    "en, walking, treadmill, 'Walking, treadmill'",
    "de, walking, treadmill, 'Gehen, Laufband'",
    "de, running, track, 'Laufen, Bahn'",
    "es, walking, indoor_walking, 'Caminata, interior'",
    "de, running, generic, Laufen",
    "de, running, '', Laufen",
    "en, rowing, open_water, 'Rowing, open water'",
    "de, cross_country_skiing, '', Skilanglauf",
    "es, cycling, indoor_cycling, 'Ciclismo, interior'",
    "de, other_indoor, '', Anderer Sport drinnen",
    "de, underwater_hockey, deep_end, 'Underwater hockey, deep end'",
  })
  void theSportAndThePlaceStandInTheUsersLanguage(
      String language, String sport, String place, String name) {
    var locale = Locale.forLanguageTag(language);
    var names =
        new RecordingNames(
            Messages.in(locale), new Formats(locale, UnitSystem.METRIC), ZoneId.of("UTC"));

    assertThat(names.title("", new Activity(sport, place, Instant.EPOCH))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01T08:00:00Z, , '1 Jul 2026, 10:00'",
    "2026-07-01T08:00:00Z, +02:00, '1 Jul 2026, 10:00'",
    "2026-07-01T08:00:00Z, -07:00, '1 Jul 2026, 01:00 (UTC-07:00)'",
    "2026-12-01T08:00:00Z, +02:00, '1 Dec 2026, 10:00 (UTC+02:00)'"
  })
  void itStartedWhenTheClockOnTheWallThereSaidSo(Instant start, String zone, String expected) {
    var names =
        new RecordingNames(
            Messages.in(Locale.ENGLISH),
            new Formats(Locale.ENGLISH, UnitSystem.METRIC),
            ZoneId.of("Europe/Berlin"));
    var there = zone == null ? null : ZoneId.of(zone);

    assertThat(names.when(new Activity("walking", "", start, there))).isEqualTo(expected);
  }
}
