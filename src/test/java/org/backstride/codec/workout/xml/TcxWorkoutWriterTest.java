package org.backstride.codec.workout.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.Workout;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Read back with the JDK's own parser.
class TcxWorkoutWriterTest {

  @Test
  void aRepeatHoldsItsStepsAsChildren() throws Exception {
    var document = parsed(write("4x\n  - 2m bwd walk 2mps\n  - 1m fwd walk 4mps\n"));

    assertThat(texts(document, "Repetitions")).isEqualTo("4");
    assertThat(document.getElementsByTagName("Child").getLength()).isEqualTo(2);
    assertThat(texts(document, "Seconds")).isEqualTo("120 60");
    assertThat(texts(document, "LowInMetersPerSecond")).isEqualTo("2.0000 4.0000");
    assertThat(texts(document, "Name")).isEqualTo("Program BWD walk FWD walk");
    assertThat(texts(document, "StepId")).isEqualTo("1 2 3");
  }

  @Test
  void moreThanNinetyNineRepetitionsAreSeveralRepeats() throws Exception {
    var document = parsed(write("200x\n  - 10s bwd run free\n"));

    assertThat(texts(document, "Repetitions")).isEqualTo("99 99 2");
  }

  @Test
  void namesAreCutAndTheWholeProgramStandsInTheNotes() throws Exception {
    String text = "# A name that is far too long for it\n- 20 steps bwd walk\n";

    var document = parsed(write(text));

    assertThat(texts(document, "Name")).isEqualTo("A name that is BWD walk 20 ste");
    assertThat(texts(document, "Notes")).isEqualTo(text.strip());
  }

  @Test
  void heartRatesEndStepsAndAreTargets() throws Exception {
    var workout = write("- until hr<110bpm fwd walk free\n- 5m fwd run 120-130bpm\n");
    var document = parsed(workout);

    var duration = (Element) document.getElementsByTagName("Duration").item(0);
    assertThat(duration.getAttribute("xsi:type")).isEqualTo("HeartRateBelow_t");
    assertThat(texts(document, "Value")).isEqualTo("110 120 130");
  }

  @Test
  void whatIsInWordsOnlyIsReported() {
    assertThat(write("- 2m bwd run rpe 3-4 grade 2% rail \"tall\"").losses())
        .containsExactly(
            new Loss(Aspect.DIRECTION, Manner.WORDS, 1),
            new Loss(Aspect.TARGET, Manner.WORDS, 1),
            new Loss(Aspect.GRADE, Manner.WORDS, 1),
            new Loss(Aspect.SUPPORT, Manner.WORDS, 1),
            new Loss(Aspect.CUE, Manner.WORDS, 1));
  }

  @Test
  void zonesAndPercentOfTheMaximumAreTheDevicesOwn() throws Exception {
    var workout = write("- 5m fwd run z2\n- 5m fwd run z3 pace\n- 5m fwd run 70-80%max\n");
    var document = parsed(workout);

    assertThat(workout.losses()).isEmpty();
    assertThat(texts(document, "Number")).isEqualTo("2 3");
    assertThat(texts(document, "Value")).isEqualTo("70 80");
  }

  @Test
  void aNameThatIsCutIsReported() {
    assertThat(write("# A name that is far too long for it\n- 5m fwd run\n").losses())
        .containsExactly(new Loss(Aspect.NAME, Manner.WORDS, 1));
  }

  @Test
  void anyProgramKeepsToTheLimitsOfTheSchemaAndComesBackFromItsNotes() throws Exception {
    for (long seed = 0; seed < 200; seed++) {
      var program = new RandomPrograms(seed).programWithBlocks();

      var document = parsed(TcxWorkoutWriter.write(program, References.UNKNOWN));

      assertThat(document.getDocumentElement().getTagName()).isEqualTo("TrainingCenterDatabase");
      assertThat(all(document, "Name"))
          .allMatch(name -> !name.isBlank() && name.codePoints().count() <= 15);
      assertThat(all(document, "StepId")).doesNotHaveDuplicates();
      assertThat(all(document, "Repetitions")).allMatch(count -> isWithin(count, 2, 99));
      assertThat(all(document, "Seconds")).allMatch(seconds -> isWithin(seconds, 1, 65_535));
      assertThat(all(document, "Meters")).allMatch(metres -> isWithin(metres, 1, 65_535));
      assertThat(all(document, "Value")).allMatch(beats -> isWithin(beats, 1, 255));
      assertThat(Notation.read(texts(document, "Notes")).program())
          .as("seed %d", seed)
          .isEqualTo(inXml(program));
    }
  }

  /// What XML keeps of a program's text: no carriage returns, no blanks around it.
  private static Program inXml(Program program) {
    return Notation.read(Notation.print(program).replace("\r", "").strip()).program();
  }

  private static boolean isWithin(String number, int least, int most) {
    int value = Integer.parseInt(number);
    return value >= least && value <= most;
  }

  private static Workout write(String text) {
    return TcxWorkoutWriter.write(Notation.read(text).program(), References.UNKNOWN);
  }

  private static Document parsed(Workout workout) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(workout.content()));
  }

  private static String texts(Document document, String tag) {
    return String.join(" ", all(document, tag));
  }

  private static List<String> all(Document document, String tag) {
    var nodes = document.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
