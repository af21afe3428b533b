package org.backstride.codec.workout.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.Workout;
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
  void anyProgramIsWellFormed() throws Exception {
    for (long seed = 0; seed < 200; seed++) {
      var program = new RandomPrograms(seed).programWithBlocks();

      var document = parsed(TcxWorkoutWriter.write(program, References.UNKNOWN));

      assertThat(document.getDocumentElement().getTagName()).isEqualTo("TrainingCenterDatabase");
    }
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
    var nodes = document.getElementsByTagName(tag);
    var texts = new StringBuilder();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.append(i == 0 ? "" : " ").append(nodes.item(i).getTextContent());
    }
    return texts.toString();
  }
}
