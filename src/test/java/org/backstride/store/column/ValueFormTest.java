package org.backstride.store.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.backstride.store.column.ColumnForm.DamagedColumnException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which form a column of values takes, and that each gives the very same bits back.
class ValueFormTest {

  @ParameterizedTest
  @CsvSource({
    "'60 61 -2', ONE",
    "'60 61.5', TENTH",
    "'0.01 99.99', HUNDREDTH",
    "'1.234 5', THOUSANDTH",
    "'12.0001 3', TEN_THOUSANDTH",
    "'0.0078125', HUNDRED_TWENTY_EIGHTH",
    "'0.000001 7', MILLIONTH",
    "'48.1234567', TEN_MILLIONTH"
  })
  void valuesOfASensorAreWholeNumbersOfItsStep(String values, Scale scale) {
    assertThat(ValueForm.fitting(numbers(values))).isEqualTo(new ValueForm.Whole(scale));
  }

  @ParameterizedTest
  @CsvSource({"'-0.0', 4", "NaN, 4", "Infinity, 4", "1e30, 8", "0.3333333333333333, 8"})
  void whatIsNoWholeNumberOfAnyStepKeepsItsBits(String values, int bytes) {
    assertThat(ValueForm.fitting(numbers(values))).isEqualTo(new ValueForm.Bits(bytes));
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void everyScaleGivesTheSameBitsBack(Scale scale) throws DamagedColumnException {
    var random = new Random(scale.code());
    double[] values =
        random.longs(500, -1_000_000_000, 1_000_000_000).mapToDouble(scale::value).toArray();

    assertThat(again(new ValueForm.Whole(scale), values)).containsExactly(values);
  }

  @Test
  void anyBitsComeBack() throws DamagedColumnException {
    for (long seed = 0; seed < 20; seed++) {
      double[] doubles =
          new Random(seed).longs(100).mapToDouble(Double::longBitsToDouble).toArray();
      double[] floats =
          new Random(seed).ints(100).mapToDouble(bits -> Float.intBitsToFloat(bits)).toArray();

      assertThat(again(new ValueForm.Bits(8), doubles)).as("seed " + seed).containsExactly(doubles);
      assertThat(again(new ValueForm.Bits(4), floats)).as("seed " + seed).containsExactly(floats);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 0xf0, 0xf2, 0xff})
  void anUnknownFormIsSaidToBeDamaged(int code) {
    assertThatThrownBy(() -> ValueForm.read(new ByteSource(new byte[] {(byte) code})))
        .isInstanceOf(DamagedColumnException.class)
        .hasMessageContaining(String.valueOf(code));
  }

  @Test
  void moreValuesThanBytesAreRefusedBeforeMemoryIsTaken() {
    var fifteen = new ByteSource(new byte[15]);

    assertThatThrownBy(() -> new ValueForm.Bits(8).values(fifteen, 2))
        .isInstanceOf(DamagedColumnException.class);
    assertThatThrownBy(() -> new ValueForm.Whole(Scale.ONE).values(fifteen, Integer.MAX_VALUE))
        .isInstanceOf(DamagedColumnException.class);
  }

  private static double[] again(ValueForm form, double[] values) throws DamagedColumnException {
    var sink = new ByteSink(1);
    form.write(sink, values);
    var source = new ByteSource(sink.toBytes());
    return ValueForm.read(source).values(source, values.length);
  }

  private static double[] numbers(String values) {
    return Arrays.stream(values.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}
