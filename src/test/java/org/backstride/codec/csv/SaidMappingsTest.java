package org.backstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.DateOrder;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.codec.csv.grid.FirstLine;
import org.backstride.codec.detect.Decoders;
import org.backstride.recording.ChannelKind;
import org.junit.jupiter.api.Test;

/// Mappings that a person has said, at later files.
class SaidMappingsTest {

  private static final String BELT = "time (s),speed,hr\n0,3.6,90\n1,3.6,91\n2,7.2,92\n";

  private static final Dialect PLAIN =
      new Dialect(StandardCharsets.UTF_8, ',', '.', DateOrder.DAY_FIRST);

  private final Map<String, ColumnMapping> said = new HashMap<>();

  @Test
  void aSaidUnitHoldsForTheNextFileWithTheSameHeadAndNothingIsAskedAgain() {
    var table = Tables.sketch(BELT);
    say(
        BELT,
        table.guess().with(1, ColumnUse.of(ColumnRole.SPEED, ColumnUnit.KILOMETRES_PER_HOUR)));

    var next = (Complete) decode("time (s),speed,hr\n0,5.4,100\n1,5.4,100\n2,5.4,100\n");

    assertThat(next.recordings().getFirst().channels().copyOf(ChannelKind.SPEED))
        .containsExactly(new double[] {1.5, 1.5, 1.5}, within(1e-9));
    assertThat(next.problems()).extracting(Problem::code).doesNotContain(ProblemCode.CSV_UNSURE);
  }

  @Test
  void aDecimalMarkIsReadAsSaidWhateverItWouldBeTakenFor() {
    String text = "t;v\n0;1.500\n1;1.501\n2;1.502\n";
    var sketch = CsvSketch.of(Tables.bytes(text), PLAIN.withSeparator(';'));
    var table = sketch.main().orElseThrow();
    say(
        text,
        table
            .guess()
            .with(0, ColumnUse.of(ColumnRole.TIME, ColumnUnit.SECONDS))
            .with(1, ColumnUse.of(ColumnRole.SPEED, ColumnUnit.METRES_PER_SECOND)));

    var next = decode("t;v\n0;2.5\n1;2.5\n2;2.5\n");

    assertThat(((Complete) next).recordings().getFirst().channels().copyOf(ChannelKind.SPEED))
        .containsExactly(2.5, 2.5, 2.5);
  }

  @Test
  void aFileThatShowsNoTableIsReadOnceItsTitlesAreSaid() {
    String text =
        "state,who,where,t,hr\nwalk,ana,belt,0,90\nwalk,ana,belt,1,91\nrun,ana,belt,2,92\n";
    assertThat(decode(text)).isInstanceOf(Rejected.class);
    var dialect = PLAIN.withTitleRows(1);
    var table = CsvSketch.of(Tables.bytes(text), dialect).main().orElseThrow();
    say(
        text,
        table
            .guess()
            .with(3, ColumnUse.of(ColumnRole.TIME, ColumnUnit.SECONDS))
            .with(4, ColumnUse.of(ColumnRole.HEART_RATE, ColumnUnit.BEATS_PER_MINUTE)));

    var read = (Complete) decode(text);

    assertThat(read.recordings().getFirst().channels().copyOf(ChannelKind.HEART_RATE))
        .containsExactly(90, 91, 92);
  }

  @Test
  void aFirstLineOfNumbersNamesNoFile() {
    assertThat(FirstLine.fingerprint(Tables.bytes("0,1.5,90\n1,1.5,90\n"))).isEmpty();
    assertThat(FirstLine.fingerprint(new byte[] {0, 1, 2, 3})).isEmpty();
    assertThat(FirstLine.fingerprint(Tables.bytes("\n  \nTime,HR\n0,90\n")))
        .isEqualTo(FirstLine.fingerprint(Tables.bytes("time,hr\n5,100\n")));
  }

  private void say(String text, ColumnMapping mapping) {
    said.put(mapping.fingerprint(), mapping);
    FirstLine.fingerprint(Tables.bytes(text)).ifPresent(line -> said.put(line, mapping));
  }

  private Decoded decode(String text) {
    var habits =
        new CsvHabits(ZoneOffset.UTC, fingerprint -> Optional.ofNullable(said.get(fingerprint)));
    return Decoders.decode(Tables.bytes(text), "belt.csv", habits);
  }
}
