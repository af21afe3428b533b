package org.backstride.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Notice;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

  @TempDir private Path folder;

  @BeforeEach
  void make() {
    Libraries.open(own()).close();
  }

  @Test
  void anotherLibraryIsOpenAndTheFirstFromNowOn() {
    var result = exchange().moved(other());

    assertThat(opened(result)).isEqualTo(other());
    assertThat(result.first()).isEqualTo(other());
    assertThat(result.told()).isNull();
  }

  @Test
  void aVisitedLibraryIsNotTheFirstFromNowOn() {
    var result = exchange().visited(other());

    assertThat(opened(result)).isEqualTo(other());
    assertThat(result.first()).isNull();
  }

  @Test
  void whereTheOtherDoesNotOpenOnesOwnIsOpenAgainAndTheReasonTold() throws Exception {
    Files.writeString(other(), "no library");

    var result = exchange().moved(other());

    assertThat(opened(result)).isEqualTo(own());
    assertThat(result.first()).isNull();
    assertThat(result.told()).extracting(Notice::kind).isEqualTo(Notice.Kind.PROBLEM);
  }

  @Test
  void aBackupThatIsNoneIsToldAndOnesOwnIsOpenAgain() throws Exception {
    Files.writeString(other(), "no backup");

    var result = exchange().restored(other());

    assertThat(opened(result)).isEqualTo(own());
    assertThat(result.told()).extracting(Notice::kind).isEqualTo(Notice.Kind.PROBLEM);
  }

  /// The file that was opened; closed again.
  private static Path opened(Exchange.Result result) {
    try (Library library = Libraries.require(result.opening())) {
      return library.file();
    }
  }

  private Exchange exchange() {
    return new Exchange(
        own(),
        Clock.systemUTC(),
        Messages.in(Locale.ENGLISH),
        new Formats(Locale.ENGLISH, UnitSystem.METRIC));
  }

  private Path own() {
    return folder.resolve("own.db");
  }

  private Path other() {
    return folder.resolve("other.db");
  }
}
