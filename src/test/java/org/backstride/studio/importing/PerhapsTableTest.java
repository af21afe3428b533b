package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which files of a report may become recordings once somebody says what their columns are.
class PerhapsTableTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "CSV_NO_KNOWN_COLUMNS, true",
    "CSV_ACTIVITY_LIST, true",
    "UNKNOWN_FORMAT, true",
    "FIT_TRUNCATED, false",
    "XML_DOCTYPE, false",
    "EMPTY_FILE, false"
  })
  void aTableThatNobodyUnderstoodMayBeSaid(ProblemCode code, boolean offered) throws Exception {
    Path file = Files.writeString(folder.resolve("odd.csv"), "a,b\n");
    var rejected = new Rejected(file, new Reason.Undecodable(Problem.of(code)));

    assertThat(ImportWords.mayBeTable(rejected)).isEqualTo(offered);
  }

  @Test
  void whatLiesInAnArchiveOrIsGoneOrWasTakenIsNotOffered() {
    Path inside = folder.resolve("all.zip").resolve("odd.csv");
    var reason = new Reason.Undecodable(Problem.of(ProblemCode.CSV_NO_KNOWN_COLUMNS));

    assertThat(ImportWords.mayBeTable(new Rejected(inside, reason))).isFalse();
    assertThat(ImportWords.mayBeTable(new Rejected(inside, new Reason.Unreadable()))).isFalse();
    assertThat(ImportWords.mayBeTable(new AlreadyThere(inside))).isFalse();
    assertThat(ImportWords.mayBeTable(new Imported(inside, List.of(), List.of()))).isFalse();
  }
}
