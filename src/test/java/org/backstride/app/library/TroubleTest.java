package org.backstride.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.backstride.store.Opening;
import org.backstride.store.lock.Holder;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the user reads where a library does not open, in each language.
class TroubleTest {

  private static final Path FILE = Path.of("/srv/clinic.backstride").toAbsolutePath();
  private static final Holder HOLDER =
      new Holder("desk-2", 4711, Instant.EPOCH, "marta", Instant.parse("2026-11-19T12:00:00Z"));

  @ParameterizedTest
  @MethodSource("languages")
  void whoHoldsTheLibraryIsNamed(Locale language) {
    var formats = new Formats(language, UnitSystem.METRIC);

    var trouble = Trouble.held(words(language), formats, new Opening.HeldBy(FILE, HOLDER));

    assertThat(trouble.title()).isNotBlank();
    assertThat(trouble.text()).contains(FILE.toString(), "marta", "desk-2", "2026");
    assertThat(trouble.again()).isEqualTo(FILE);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aNewerFileIsSaidToBeUntouched(Locale language) {
    var trouble = Trouble.newer(words(language), new Opening.NewerFile(FILE, 9, 1));

    assertThat(trouble.title()).isNotBlank();
    assertThat(trouble.text()).contains(FILE.toString()).doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource
  void eachFaultHasItsOwnWordsInEachLanguage(Opening.Fault fault) {
    var broken = new Opening.Broken(FILE, fault, "SQLITE_CORRUPT");

    var texts =
        languages().stream()
            .map(language -> Trouble.broken(words(language), broken).text())
            .toList();

    assertThat(texts).doesNotHaveDuplicates().allMatch(text -> text.contains(FILE.toString()));
    assertThat(texts).noneMatch(text -> text.contains("SQLITE") || text.contains("{"));
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_A_LIBRARY, false",
    "DAMAGED, false",
    "NO_ACCESS, true",
    "DISK_FULL, true",
    "MISSING, true",
    "OLD, false"
  })
  void whatMayBeMendedElsewhereIsTriedAgain(Opening.Fault fault, boolean again) {
    var broken = Trouble.broken(words(Locale.ENGLISH), new Opening.Broken(FILE, fault, ""));

    assertThat(broken.again()).isEqualTo(again ? FILE : null);
  }

  @Test
  void theTitlesAreThoseOfTheLanguage() {
    var newer = new Opening.NewerFile(FILE, 9, 1);

    assertThat(languages())
        .extracting(language -> Trouble.newer(words(language), newer).title())
        .containsExactly(
            "This library is newer than this program",
            "Diese Bibliothek ist neuer als dieses Programm",
            "Esta biblioteca es más nueva que este programa");
  }

  private static List<Locale> languages() {
    return List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"));
  }

  private static Messages words(Locale language) {
    return Messages.in(language);
  }
}
