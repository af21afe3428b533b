package org.backstride.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backstride.program.Support;
import org.backstride.sheet.Pictogram;
import org.backstride.sheet.Pictogram.Figure;
import org.backstride.sheet.Pictogram.Scene;
import org.backstride.sheet.SheetModel.Glyph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class PictogramsTest {

  private final Pictograms pictograms = new Pictograms();

  @Test
  void everyMovementInEveryPlaceIsAWellFormedPictureOfItsOwn() throws Exception {
    var drawn = new ArrayList<String>();
    for (var figure : Figure.values()) {
      for (var scene : Scene.values()) {
        String svg = svg(figure, Glyph.FORWARD, scene, Set.of());
        parse(svg);
        drawn.add(svg);
      }
    }

    assertThat(drawn).hasSize(25).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Figure.class)
  void eachDirectionIsAnotherPicture(Figure figure) {
    var drawn = new ArrayList<String>();
    for (var glyph : Glyph.values()) {
      drawn.add(svg(figure, glyph, Scene.LEVEL, Set.of()));
    }

    assertThat(drawn).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Support.class)
  void whatHoldsThePersonIsDrawn(Support support) throws Exception {
    for (var glyph : List.of(Glyph.FORWARD, Glyph.BACKWARD)) {
      String held = svg(Figure.WALK, glyph, Scene.LEVEL, Set.of(support));

      parse(held);
      assertThat(held.length())
          .isGreaterThan(svg(Figure.WALK, glyph, Scene.LEVEL, Set.of()).length());
    }
  }

  @Test
  void aSlopeGoesUpTheWayThePersonGoes() {
    String upBackward = svg(Figure.WALK, Glyph.BACKWARD, Scene.UPHILL, Set.of());
    String downBackward = svg(Figure.WALK, Glyph.BACKWARD, Scene.DOWNHILL, Set.of());

    assertThat(upBackward)
        .isNotEqualTo(downBackward)
        .isNotEqualTo(svg(Figure.WALK, Glyph.FORWARD, Scene.UPHILL, Set.of()));
  }

  @Test
  void nothingButBlackAndWhiteInkIsUsed() {
    for (var figure : Figure.values()) {
      for (var glyph : Glyph.values()) {
        assertThat(svg(figure, glyph, Scene.TREADMILL, Set.of(Support.values())))
            .doesNotContain("#f0", "rgb(", "red", "blue")
            .doesNotContain("href=\"http");
      }
    }
  }

  private String svg(Figure figure, Glyph glyph, Scene scene, Set<Support> supports) {
    return pictograms.svg(new Pictogram(figure, glyph, scene, supports));
  }

  private static void parse(String svg) throws Exception {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    var root = builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("svg");
  }
}
