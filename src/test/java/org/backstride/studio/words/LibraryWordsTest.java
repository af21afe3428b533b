package org.backstride.studio.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backstride.store.Opening;
import org.backstride.store.Opening.Fault;
import org.backstride.store.backup.Preview.Flawed;
import org.backstride.store.lock.Holder;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a library that does not open, or of a backup that cannot be restored.
class LibraryWordsTest {

  private static final Path FILE = Path.of("/home/eva/library.db");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void everySentenceNamesTheFileAndSaysWhatToDo(String language) {
    var locale = Locale.forLanguageTag(language);
    var words =
        new OpeningWords(
            Messages.in(locale), new Formats(locale, UnitSystem.METRIC), ZoneOffset.UTC);
    var backups = new BackupWords(words.messages(), words.formats(), ZoneOffset.UTC);
    var said = new ArrayList<String>();
    for (var fault : Fault.values()) {
      said.add(words.broken(new Opening.Broken(FILE, fault, "disk I/O error")));
    }
    for (var flaw : Flawed.Flaw.values()) {
      said.add(backups.flawed(FILE, new Flawed(flaw, "disk I/O error")));
    }
    said.add(words.newer(new Opening.NewerFile(FILE, 99, 18)));
    said.add(words.network(FILE));

    assertThat(said)
        .doesNotHaveDuplicates()
        .allSatisfy(
            sentence ->
                assertThat(sentence).contains("/home/eva/library.db").doesNotContain("{", "}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void whoHoldsALibraryIsSaidWithTheMachineAndTheTime(String language) {
    var locale = Locale.forLanguageTag(language);
    var words =
        new OpeningWords(
            Messages.in(locale), new Formats(locale, UnitSystem.METRIC), ZoneOffset.UTC);
    var since = Instant.parse("2026-11-20T09:05:00Z");

    String sentence = words.held(FILE, new Holder("praxis-2", 4711, since, "eva", since));

    assertThat(sentence).contains(List.of("/home/eva/library.db", "eva", "praxis-2", "4711"));
    assertThat(sentence).contains(words.formats().dateTime(since.atZone(ZoneOffset.UTC)));
  }
}
