package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.RecordingId;
import org.backstride.store.imports.KeptLine;
import org.backstride.store.imports.KeptLine.Outcome;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.NearlyThere;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.backstride.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What became of a file says the same after it was kept.
class ReportLinesTest {

  private static final Path FILE = Path.of("watch", "a run, 5 km.fit");
  private static final List<RecordingId> TWO = List.of(RecordingId.random(), RecordingId.random());
  private static final ImportWords ENGLISH = new ImportWords(Messages.in(Locale.ENGLISH));

  static Stream<ImportedFile> files() {
    var lost = Problem.at(77, ProblemCode.FIT_LOST_SYNC, 1_234L);
    var doubt = Problem.of(ProblemCode.CSV_UNSURE, "Puls %20, \"Höhe\" m,\na@b");
    return Stream.of(
        new Imported(FILE, TWO, List.of()),
        new Imported(FILE, TWO.subList(0, 1), List.of(lost, doubt)),
        new NearlyThere(FILE, TWO, List.of(), Near.REVIEW),
        new NearlyThere(FILE, List.of(), List.of(doubt), Near.SKIP),
        new AlreadyThere(FILE),
        new Rejected(FILE, new Reason.Undecodable(lost)),
        new Rejected(FILE, new Reason.Unreadable()),
        new Rejected(FILE, new Reason.TooLarge(3L << 30)),
        new Rejected(FILE, new Reason.Suspected()),
        new Rejected(FILE, new Reason.ReaderFailed()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void keptAndReadAgainItIsTheSame(ImportedFile file) {
    assertThat(ReportLines.files(kept(file))).containsExactly(file);
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyCodeOfAReaderComesBack(ProblemCode code) {
    var file = new Rejected(FILE, new Reason.Undecodable(Problem.at(12, code)));

    assertThat(ReportLines.files(kept(file))).containsExactly(file);
  }

  @Test
  void aLineHoldsCodesAndFiguresAndNoSentence() {
    var file =
        new Imported(FILE, TWO.subList(0, 1), List.of(Problem.at(9, ProblemCode.FIT_LOST_SYNC, 4)));

    assertThat(kept(file))
        .containsExactly(
            new KeptLine(
                FILE.toString(),
                Outcome.IMPORTED,
                TWO.getFirst().value().toString(),
                "fit-lost-sync@9 n4"));
  }

  @Test
  void aWholeNumberOfAnySizeReadsTheSameInASentence() {
    var fresh =
        new Imported(
            FILE, TWO, List.of(Problem.of(ProblemCode.FIT_TRAILING_BYTES, 12), doubled(161.5)));
    var again = ReportLines.files(kept(fresh)).getFirst();

    assertThat(ENGLISH.sentence(again)).isEqualTo(ENGLISH.sentence(fresh)).contains("12");
  }

  @Test
  void aNameThatAnotherSystemAllowedIsShownAsFarAsThisOneAllowsIt() {
    var line = new KeptLine("Mac/run 10:30\0.fit", Outcome.ALREADY_THERE, "", "");

    assertThat(ReportLines.files(List.of(line)))
        .containsExactly(new AlreadyThere(Path.of("Mac/run 10_30_.fit")));
  }

  private static Problem doubled(double typical) {
    return Problem.of(ProblemCode.CADENCE_AS_STEPS, typical);
  }

  private static List<KeptLine> kept(ImportedFile file) {
    return ReportLines.of(ImportReport.of(List.of(file), 0, Ending.COMPLETE));
  }
}
