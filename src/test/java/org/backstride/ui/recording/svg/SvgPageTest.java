package org.backstride.ui.recording.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javafx.scene.paint.Color;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backstride.recording.Pyramid;
import org.backstride.recording.SampleAxis;
import org.backstride.ui.kit.chart.Box;
import org.backstride.ui.kit.chart.Trace;
import org.backstride.ui.kit.chart.ValueRange;
import org.backstride.ui.kit.chart.Viewport;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// Drawings as SVG: well-formed, and exact to the peak.
class SvgPageTest {

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @Test
  void textsAreEscapedAndTheTitleComesFirst() throws Exception {
    var page = new SvgPage(200, 100);
    page.text("5 < 6 & \"7\"", 10, 20, new SvgPage.Lettering(12, 400, Color.BLACK));

    var root = parsed(page.page("Run <backward>", Color.WHITE)).getDocumentElement();

    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 200 100");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Run <backward>");
    assertThat(root.getElementsByTagName("text").item(0).getTextContent())
        .isEqualTo("5 < 6 & \"7\"");
  }

  @Test
  void coloursKeepTheirTransparencyAndNumbersTheirPoint() throws Exception {
    var page = new SvgPage(200, 100);
    page.rectangle(1.005, 2, 30.5, 40, Color.web("#c2410c", 0.25));

    var box = (Element) parsed(page.page("", Color.WHITE)).getElementsByTagName("rect").item(1);

    assertThat(box.getAttribute("fill")).isEqualTo("#c2410c");
    assertThat(box.getAttribute("fill-opacity")).isEqualTo("0.25");
    assertThat(box.getAttribute("width")).isEqualTo("30.5");
    assertThat(box.getAttribute("y")).isEqualTo("2");
  }

  @Test
  void numbersHaveTwoDecimalsAtMostAndNoneWhereThereAreNone() {
    assertThat(List.of(SvgPage.number(100), SvgPage.number(1.25), SvgPage.number(0.1)))
        .containsExactly("100", "1.25", "0.1");
    assertThat(List.of(SvgPage.number(-0.001), SvgPage.number(1.999), SvgPage.number(120)))
        .containsExactly("0", "2", "120");
  }

  @Test
  void aBoxWithoutExtentIsNotDrawn() {
    var page = new SvgPage(10, 10);
    page.rectangle(0, 0, 0, 5, Color.BLACK);

    assertThat(page.page("", Color.WHITE).split("<rect", -1)).hasSize(2);
  }

  @Test
  void everyPlantedPeakOfAMillionSamplesIsInThePath() {
    float[] samples = new float[1_000_000];
    double[] positions = new double[samples.length];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = 10;
      positions[i] = i;
    }
    for (int peak = 5_003; peak < samples.length; peak += 50_000) {
      samples[peak] = 90;
    }
    var trace = new Trace(SampleAxis.of(positions), Pyramid.of(samples));

    String path =
        TracePath.of(
            trace, new Viewport(0, 1_000_000), new Box(0, 0, 1_000, 100), new ValueRange(0, 100));

    assertThat(path.split(" 10\\.0", -1)).hasSize(21);
  }

  @Test
  void fewSamplesAreJoinedOneByOneAndAGapLiftsThePen() {
    var axis = SampleAxis.of(new double[] {0, 1, 2, 3});
    var trace = new Trace(axis, Pyramid.of(new float[] {0, 50, Float.NaN, 100}));

    String path =
        TracePath.of(trace, new Viewport(0, 4), new Box(0, 0, 400, 100), new ValueRange(0, 100));

    assertThat(path).isEqualTo("M0.0 100.0L100.0 50.0M300.0 0.0");
  }
}
