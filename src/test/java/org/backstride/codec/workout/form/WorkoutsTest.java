package org.backstride.codec.workout.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.form.ProgramFile.Held;
import org.backstride.codec.workout.form.ProgramFile.Unreadable;
import org.backstride.codec.workout.form.ProgramFile.Why;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkoutsTest {

  private static final Writing WRITING =
      new Writing(
          References.UNKNOWN, LocalDate.of(2026, 11, 30), Instant.parse("2026-11-21T10:00:00Z"));

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "JSON"})
  void textAndJsonCarryEverythingAndComeBackEqual(Form form) {
    for (long seed = 0; seed < 300; seed++) {
      var program = new RandomPrograms(seed).programWithBlocks();

      var workout = Workouts.write(program, form, WRITING);

      assertThat(workout.losses()).isEmpty();
      assertThat(ProgramFile.read(workout.content()))
          .as("seed %d", seed)
          .isInstanceOfSatisfying(
              Held.class, held -> assertThat(held.program()).isEqualTo(program));
    }
  }

  @Test
  void theKindOfAFileIsToldByItsContent() {
    var program = program("# Knee\n- 5m bwd run 2.5mps\n");

    for (Form form : List.of(Form.TEXT, Form.JSON, Form.FIT, Form.ZWO)) {
      assertThat(ProgramFile.read(Workouts.write(program, form, WRITING).content()))
          .as("%s", form)
          .isEqualTo(new Held(program, List.of(), 0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"form\":\"other\"}', NO_PROGRAM",
    "'{\"form\":\"backstride-program\",\"version\":99}', NEWER",
    "<gpx/>, NO_PROGRAM"
  })
  void whatIsNoProgramIsRefusedWithItsReason(String text, Why why) {
    assertThat(ProgramFile.read(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Unreadable(why));
  }

  @Test
  void aBrokenJsonIsTold() {
    String text =
        "{\"form\":\"backstride-program\",\n\"version\":1, \"blocks\":[{\"block\":\"step\"}]}";

    assertThat(ProgramFile.read(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ProgramFile.Broken(2, 24));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-16LE", "UTF-8"})
  void aTextIsReadInTheLettersItIsWrittenIn(String charset) {
    byte[] bytes = "# Abwärmen\n- 5m bwd walk\n".getBytes(Charset.forName(charset));

    assertThat(ProgramFile.read(bytes))
        .isInstanceOfSatisfying(
            Held.class, held -> assertThat(held.program().name()).isEqualTo("Abwärmen"));
  }

  @Test
  void aCalendarEntryIsAWholeDayWithTheProgramAsItsDescription() {
    var program = program("# Knee, week 3\n- 5m bwd walk 2.5kmh\n");

    String ics = text(program, Form.ICS);

    assertThat(ics)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:20261130\r\n")
        .contains("DTEND;VALUE=DATE:20261201\r\n")
        .contains("DTSTAMP:20261121T100000Z\r\n")
        .contains("SUMMARY:Knee\\, week 3\r\n")
        .contains("DESCRIPTION:# Knee\\, week 3\\n- 5m fwd".replace("fwd", "bwd"));
    assertThat(unfolded(ics)).contains("- 5m bwd walk 2.5kmh\r\n");
    assertThat(Workouts.write(program, Form.ICS, WRITING).losses())
        .containsExactly(new Loss(Aspect.STEP, Manner.WORDS, 1));
  }

  @Test
  void linesOfACalendarEntryAreFoldedAtSeventyFiveBytes() {
    String ics = text(program("# " + "ü🏃".repeat(60) + "\n- 5m bwd walk free\n"), Form.ICS);

    for (String line : ics.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(unfolded(ics)).contains("SUMMARY:" + "ü🏃".repeat(60));
  }

  @Test
  void aLaterVersionTakesThePlaceOfAnEarlierOneInTheCalendar() {
    var before = text(program("# Knee\n- 5m bwd walk free\n"), Form.ICS);
    var after = text(program("# Knee\n- 6m bwd walk free\n"), Form.ICS);
    var another = text(program("# Hip\n- 6m bwd walk free\n"), Form.ICS);

    assertThat(uid(after)).isEqualTo(uid(before)).isNotEqualTo(uid(another));
  }

  @Test
  void noTextBreaksACalendarEntry() {
    for (long seed = 0; seed < 200; seed++) {
      String ics = text(new RandomPrograms(seed).programWithBlocks(), Form.ICS);

      assertThat(ics.replace("\r\n", ""))
          .as("seed %d", seed)
          .doesNotContain("\r")
          .doesNotContain("\n");
      assertThat(unfolded(ics).lines())
          .as("seed %d", seed)
          .hasSize(13)
          .allMatch(line -> line.matches("(?s)[A-Z]+(;VALUE=DATE)?:.*"));
    }
  }

  @Test
  void theTableHasARowForEachStepAsItIsDone() {
    var program =
        program("2x each speed +0.1kmh\n  - 1m bwd walk 3.6kmh grade 2%\n  - 30s rest still\n");

    assertThat(text(program, Form.CSV))
        .isEqualTo(
            """
            \uFEFFnumber,repetition,role,direction,gait,seconds,metres,speed_m_s,grade_percent,step
            1,1 of 2,work,backward,walk,60,60,1,2,1m bwd walk 3.6kmh grade 2%
            2,1 of 2,rest,,still,30,0,0,,30s rest still
            3,2 of 2,work,backward,walk,60,61.667,1.028,2,1m bwd walk 3.7kmh grade 2%
            4,2 of 2,rest,,still,30,0,0,,30s rest still
            """
                .replace("\n", "\r\n"));
    assertThat(Workouts.write(program, Form.CSV, WRITING).losses())
        .containsExactly(new Loss(Aspect.REPEAT, Manner.WRITTEN_OUT, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "Knee OA: week 3/4, Knee OA week 34.fit",
    "../../etc/passwd, etcpasswd.fit",
    "???, program.fit"
  })
  void aFileNameIsSafeOnEverySystem(String name, String file) {
    assertThat(Workouts.fileName(Program.EMPTY.withName(name), Form.FIT)).isEqualTo(file);
  }

  private static String uid(String ics) {
    return ics.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
  }

  private static String unfolded(String ics) {
    return ics.replace("\r\n ", "");
  }

  private static String text(Program program, Form form) {
    return new String(Workouts.write(program, form, WRITING).content(), StandardCharsets.UTF_8);
  }

  private static Program program(String text) {
    return Notation.read(text).program();
  }
}
