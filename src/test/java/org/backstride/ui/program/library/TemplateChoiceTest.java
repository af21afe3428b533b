package org.backstride.ui.program.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.template.Choice.Start;
import org.backstride.text.Messages;
import org.backstride.unit.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateChoiceTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  @ParameterizedTest(name = "{0} has {1} weeks")
  @CsvSource({"T1, 4", "T2, 4", "T3, 6", "T4, 6", "T5, 4", "T6, 6", "T7, 4", "T8, 8"})
  void everyTemplateGivesAProgramForEachOfItsWeeks(Provenance template, int weeks) {
    var programs = TemplateChoice.all(template).programs(ENGLISH::text);

    assertThat(programs).hasSize(weeks);
    assertThat(programs.stream().map(Program::name)).doesNotHaveDuplicates();
    assertThat(programs).allMatch(each -> each.about().tags().contains(template.name()));
  }

  @Test
  void onlyTheChosenWeeksAreMade() {
    var programs = TemplateChoice.all(Provenance.T3).withWeeks(2, 4).programs(ENGLISH::text);

    assertThat(programs.stream().map(Program::name))
        .containsExactly(
            "Retro walking for knee osteoarthritis, week 2",
            "Retro walking for knee osteoarthritis, week 3",
            "Retro walking for knee osteoarthritis, week 4");
  }

  @Test
  void weeksBeyondTheTemplateAreDrawnIn() {
    assertThat(TemplateChoice.all(Provenance.T1).withWeeks(3, 9).last()).isEqualTo(4);
    assertThat(TemplateChoice.all(Provenance.T1).withWeeks(3, 2).last()).isEqualTo(3);
  }

  @Test
  void aReducedStartHalvesTheFirstWeekOnly() {
    var whole = TemplateChoice.all(Provenance.T3).programs(ENGLISH::text);
    var reduced =
        TemplateChoice.all(Provenance.T3).withStart(Start.REDUCED).programs(ENGLISH::text);

    assertThat(backwardSeconds(reduced.get(0))).isEqualTo(backwardSeconds(whole.get(0)) / 2);
    assertThat(reduced.subList(1, 6)).isEqualTo(whole.subList(1, 6));
  }

  @Test
  void theInclineStandsInEveryBout() {
    var programs =
        TemplateChoice.all(Provenance.T4).withGrade(Grade.percent("5")).programs(ENGLISH::text);

    assertThat(programs)
        .allSatisfy(each -> assertThat(bout(each).setting().gradeFraction()).isEqualTo(0.05));
  }

  private static Step bout(Program program) {
    var main = program.blocks().stream().filter(Repeat.class::isInstance).findFirst();
    return (Step) BlockTree.childrenOf(main.orElseThrow()).getFirst();
  }

  private static double backwardSeconds(Program program) {
    return ProgramTotals.of(program, References.NOMINAL).backward().seconds();
  }

  @Test
  void onlyTemplatesThatAskForItHaveAnInclineOrAStart() {
    assertThat(
            List.of(Provenance.values()).stream()
                .filter(each -> TemplateChoice.all(each).hasGrade()))
        .containsExactly(Provenance.T4, Provenance.T5);
    assertThat(
            List.of(Provenance.values()).stream()
                .filter(each -> TemplateChoice.all(each).hasStart()))
        .containsExactly(Provenance.T3);
  }
}
