package org.backstride.codec.xml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A document is read the same wherever the window ends: in a name, a text, a comment, a line.
class XmlWindowTest {

  private static final int WINDOW = 65_536;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p lat='47.5' lon='8.25'><t>2026-05-01T10:00:00Z</t></p>",
        "<p lat='47.5' lon='8.25'><!-- > --><t><![CDATA[2026-05-01T10:00:00Z]]></t></p>",
        "<g:p\n lat = \"47.5\" lon=\"8.25\" ><g:t>\n2026-05-01T10:00:00Z </g:t></g:p >"
      })
  void aPointAcrossTheEndOfTheWindowIsWhole(String point) {
    for (int before = WINDOW - point.length() - 40; before < WINDOW + 4; before++) {
      String document = "<gpx>" + " ".repeat(before) + point + "<end/></gpx>";

      assertThat(read(document))
          .as("after " + before + " blanks")
          .containsExactly("gpx", "p 47.5 8.25", "t 2026-05-01T10:00:00Z", "end");
    }
  }

  @Test
  void manyWindowsOfPointsAreReadToTheLast() {
    String points = "<p lat='1' lon='2'><t>x</t></p>\n".repeat(20_000);

    var found = read("<gpx>" + points + "</gpx>");

    assertThat(found).hasSize(40_001);
    assertThat(found.subList(39_999, 40_001)).containsExactly("p 1.0 2.0", "t x");
  }

  static Stream<String> longPieces() {
    String large = "y".repeat(3 * WINDOW);
    return Stream.of(
        "<!-- " + large + " -->",
        "<?note " + large + "?>",
        "<![CDATA[" + large + "]]>",
        large,
        "<n a='" + large + "'/>",
        "<n>" + large + "</n>");
  }

  @ParameterizedTest
  @MethodSource("longPieces")
  void whatIsLongerThanTheWindowIsPassedOver(String piece) {
    assertThat(read("<gpx>" + piece + "<end/></gpx>")).startsWith("gpx").endsWith("end");
  }

  @Test
  void aTextLongerThanTheWindowIsRead() {
    String large = "z".repeat(200_000);

    assertThat(read("<gpx><t>" + large + "</t><t><![CDATA[" + large + "]]></t></gpx>"))
        .containsExactly("gpx", "t " + large, "t " + large);
  }

  @Test
  void whereItBreaksIsToldInBytesAndLinesOfTheWholeDocument() {
    String points = "<p lat='1' lon='2'/>\n".repeat(10_000);
    var scanner = scanner("<gpx>\n" + points + "</no>");

    scanner.walk(_ -> {}, _ -> {});

    assertThat(scanner.problems())
        .containsExactly(Problem.at(6 + 21 * 10_000, ProblemCode.XML_BROKEN, 10_002));
  }

  @Test
  void aPieceWithoutAnEndIsBrokenInsteadOfTakenIntoMemory() {
    var endless =
        new SequenceInputStream(
            new ByteArrayInputStream("<gpx><!-- ".getBytes(UTF_8)), new Repeated(' ', 1L << 30));
    var scanner = new XmlScanner(endless);

    scanner.walk(_ -> {}, _ -> {});

    assertThat(scanner.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.XML_BROKEN);
  }

  @Test
  void blanksWithoutAnEndNeedNoMemory() {
    var endless =
        new SequenceInputStream(
            new ByteArrayInputStream("<gpx>".getBytes(UTF_8)), new Repeated(' ', 200L << 20));
    var scanner = new XmlScanner(endless);

    scanner.walk(_ -> {}, _ -> {});

    assertThat(scanner.problems())
        .containsExactly(Problem.at(5 + (200L << 20), ProblemCode.XML_BROKEN, 1));
  }

  @Test
  void theFailureOfTheStreamIsPassedOn() {
    var failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("unplugged");
          }
        };

    assertThatThrownBy(() -> new XmlScanner(failing))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("unplugged");
  }

  static Stream<Charset> wide() {
    return Stream.of(UTF_16BE, UTF_16LE);
  }

  @ParameterizedTest
  @MethodSource("wide")
  void charactersOfSixteenBitsAreReadInPiecesTooPairsAmongThem(Charset charset) {
    for (int before = 8_185; before < 8_196; before++) {
      String document = "<gpx>" + " ".repeat(before) + "<t>\uD83C\uDFC3 Höhe</t></gpx>";
      var found = new ArrayList<String>();
      var scanner = new XmlScanner(new ByteArrayInputStream(document.getBytes(charset)));

      scanner.walk(name -> found.add(name + " " + scanner.text().string()), _ -> {});

      assertThat(found).as("after " + before).containsExactly("gpx ", "t \uD83C\uDFC3 Höhe");
    }
  }

  private static List<String> read(String document) {
    var found = new ArrayList<String>();
    var scanner = scanner(document);
    scanner.walk(
        name ->
            found.add(
                switch (name) {
                  case "p" ->
                      "p "
                          + scanner.attribute("lat").number()
                          + " "
                          + scanner.attribute("lon").number();
                  case "t" -> "t " + scanner.text().string();
                  default -> name;
                }),
        _ -> {});
    assertThat(scanner.problems()).isEmpty();
    return found;
  }

  private static XmlScanner scanner(String document) {
    return new XmlScanner(new ByteArrayInputStream(document.getBytes(UTF_8)));
  }

  /// One character again and again.
  private static final class Repeated extends InputStream {

    private final char character;
    private long left;

    Repeated(char character, long times) {
      this.character = character;
      left = times;
    }

    @Override
    public int read() {
      return left-- > 0 ? character : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left <= 0) {
        return length == 0 ? 0 : -1;
      }
      int count = (int) Math.min(length, left);
      Arrays.fill(into, from, from + count, (byte) character);
      left -= count;
      return count;
    }
  }
}
