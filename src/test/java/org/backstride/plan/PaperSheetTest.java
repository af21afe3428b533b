package org.backstride.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperSheetTest {

  private static final LocalDate TODAY = Plans.day(10);

  @Test
  void eachPhaseIsASheetAndSoAreTheDaysOutsideOfAny() {
    var plan = plan("a-3 b0 c2 d7 e9", phase("Base", 0, 7), phase("Build", 7, 7));

    assertThat(names(PaperSheet.of(SessionNumbers.of(plan), TODAY)))
        .containsExactly("Build", "Base", null);
  }

  @Test
  void aSheetAheadHasNotComeBack() {
    var plan = plan("a0 b14", phase("Base", 0, 7), phase("Build", 14, 7));

    assertThat(names(PaperSheet.of(SessionNumbers.of(plan), TODAY))).containsExactly("Base");
    assertThat(PaperSheet.of(SessionNumbers.of(plan), Plans.day(-1))).isEmpty();
  }

  @Test
  void theSheetOfTheLatestSessionUpToTodayComesFirst() {
    var plan = plan("a-3 b0 c8 d20", phase("Base", 0, 7));

    assertThat(names(PaperSheet.of(SessionNumbers.of(plan), TODAY))).containsExactly(null, "Base");
    assertThat(names(PaperSheet.of(SessionNumbers.of(plan), Plans.day(1))))
        .containsExactly("Base", null);
  }

  @Test
  void aNumberMeansTheSessionThatThisSheetCallsSo() {
    var plan = plan("a-3 b0 c2 d7", phase("Base", 0, 7), phase("Build", 7, 7));
    var sheets = PaperSheet.of(SessionNumbers.of(plan), TODAY);

    assertThat(sheets.get(1).of(2)).map(PlannedSession::id).contains(Plans.id("c"));
    assertThat(sheets.get(0).of(1)).map(PlannedSession::id).contains(Plans.id("d"));
    assertThat(sheets.get(2).of(1)).map(PlannedSession::id).contains(Plans.id("a"));
    assertThat(sheets.get(1).of(3)).isEmpty();
  }

  private static AthletePlan plan(String sessions, Mark.Phase... phases) {
    return Plans.plan(sessions).withMarks(List.of(phases));
  }

  private static Mark.Phase phase(String name, int from, int days) {
    return new Mark.Phase(
        new MarkId(Plans.uuid(name)), Days.counted(Plans.day(from), days), name, "");
  }

  private static List<@Nullable String> names(List<PaperSheet> sheets) {
    return sheets.stream().<@Nullable String>map(PaperSheetTest::name).toList();
  }

  private static @Nullable String name(PaperSheet sheet) {
    var phase = sheet.phase();
    return phase == null ? null : phase.name();
  }
}
