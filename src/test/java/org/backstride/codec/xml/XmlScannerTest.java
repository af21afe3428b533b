package org.backstride.codec.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlScannerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><b x='1'/><c>t</c></a>",
        "<?xml version=\"1.0\"?>\n<!-- r --><a>\n<b x=\"1\" />\n<c>t</c ></a >",
        "\uFEFF  <p:a xmlns:p=\"u\"><p:b x = \"1\"></p:b><q:c>t</q:c></p:a>",
        "<a><![CDATA[ <no> ]]><b y='2' x='1'/><c>t</c></a>",
        "<a><b x='1' y='a>b'/><c>t</c></a> trailing"
      })
  void theElementsAreTheSameHoweverTheDocumentIsWritten(String document) {
    assertThat(events(document)).containsExactly("+a", "+b", "-b", "+c", "-c", "-a");
  }

  @Test
  void anAttributeIsFoundByItsWholeName() {
    var scanner = scanner("<a lat=\"1\" lon='2' xlat='3'/>");
    var found = new ArrayList<String>();

    scanner.walk(
        _ -> {
          found.add(scanner.attribute("lat").string());
          found.add(scanner.attribute("lon").string());
          found.add(scanner.attribute("la").string());
        },
        _ -> {});

    assertThat(found).containsExactly("1", "2", "");
  }

  @Test
  void theTextIsThatBeforeTheNextMarkupOrInsideCharacterData() {
    var scanner = scanner("<a><b> one </b><b><![CDATA[two & <2>]]></b><b/></a>");
    var texts = new ArrayList<String>();

    scanner.walk(
        name -> {
          if (name.equals("b")) {
            texts.add(scanner.text().string());
          }
        },
        _ -> {});

    assertThat(texts).containsExactly("one", "two & <2>", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a><b></a>|XML_BROKEN",
        "<a><b>|XML_BROKEN",
        "<a></b></a>|XML_BROKEN",
        "</a>|XML_BROKEN",
        "<a><|XML_BROKEN",
        "<a b='1|XML_BROKEN",
        "<a><!-- never|XML_BROKEN",
        "<a><!odd></a>|XML_BROKEN",
        "<!DOCTYPE a><a/>|XML_DOCTYPE",
        "<a><!ENTITY x 'y'></a>|XML_DOCTYPE"
      })
  void whereADocumentBreaksTheReadingEndsAndSaysWhy(String document, ProblemCode code) {
    var scanner = scanner(document);

    scanner.walk(_ -> {}, _ -> {});

    assertThat(scanner.problems()).extracting(Problem::code).containsExactly(code);
  }

  @Test
  void theLineOfABreakIsCountedFromOne() {
    var scanner = scanner("<a>\n<b>\n</c>");

    scanner.walk(_ -> {}, _ -> {});

    assertThat(scanner.problems()).containsExactly(Problem.at(8, ProblemCode.XML_BROKEN, 3));
  }

  @Test
  void theDepthCountsTheElementJustStarted() {
    var scanner = scanner("<a><b><c/></b><b/></a>");
    var depths = new ArrayList<Integer>();

    scanner.walk(_ -> depths.add(scanner.depth()), _ -> {});

    assertThat(depths).containsExactly(1, 2, 3, 2);
  }

  @Test
  void sixtyFourElementsInsideOneAnotherAreReadAndOneMoreIsRefused() {
    String deep = "<a>".repeat(64) + "</a>".repeat(64);
    assertThat(events(deep)).hasSize(128);
    var deeper = scanner("<a>".repeat(65));

    deeper.walk(_ -> {}, _ -> {});

    assertThat(deeper.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.XML_TOO_DEEP);
  }

  @Test
  void moreNamesThanThereIsRoomForAreReadAllTheSame() {
    var document = new StringBuilder("<a>");
    for (int i = 0; i < 2_000; i++) {
      document.append("<n").append(i).append("/>");
    }

    var events = events(document.append("</a>").toString());

    assertThat(events).hasSize(4_002).contains("+n1999", "-n1999");
  }

  private static List<String> events(String document) {
    var scanner = scanner(document);
    var events = new ArrayList<String>();
    scanner.walk(name -> events.add("+" + name), name -> events.add("-" + name));
    assertThat(scanner.problems()).isEmpty();
    return events;
  }

  private static XmlScanner scanner(String document) {
    return new XmlScanner(document.getBytes(StandardCharsets.UTF_8));
  }
}
