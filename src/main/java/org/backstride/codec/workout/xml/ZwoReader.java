package org.backstride.codec.workout.xml;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.backstride.codec.workout.WorkoutReading;
import org.backstride.codec.workout.WorkoutReading.Read;
import org.backstride.codec.workout.WorkoutReading.Reason;
import org.backstride.codec.workout.WorkoutReading.Refused;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.Program.About;
import org.backstride.program.notation.Notation;

/// Reads a running workout of Zwift. Where its description is a program in our text form whose
/// steps last as long as the workout's, that program is taken; else the elements count.
public final class ZwoReader {

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private String name = "";
  private String description = "";
  private String sport = "";
  private int guessed;

  private ZwoReader() {}

  /// Reads any text.
  public static WorkoutReading read(String text) {
    if (!text.contains("<workout_file")) {
      return new Refused(Reason.NO_WORKOUT);
    }
    try {
      return new ZwoReader().readAll(text);
    } catch (XMLStreamException | IllegalArgumentException | ArithmeticException _) {
      // No XML, or a value beyond the limits of the model.
      return new Refused(Reason.DAMAGED);
    }
  }

  private WorkoutReading readAll(String text) throws XMLStreamException {
    var factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var xml = factory.createXMLStreamReader(new StringReader(text));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        take(xml);
      }
    }
    if (!sport.isEmpty() && !sport.toLowerCase(Locale.ROOT).equals("run")) {
      return new Refused(Reason.OTHER_SPORT);
    }
    return new Read(program(), guessed);
  }

  private Program program() {
    var program =
        Program.EMPTY.withName(name).withAbout(new About(tags, "", null)).withBlocks(blocks);
    var own = Notation.read(description);
    boolean agrees =
        own.isWhole()
            && !own.program().blocks().isEmpty()
            && ZwoSteps.agree(own.program(), program);
    return agrees ? own.program() : program;
  }

  private void take(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "name" -> name = xml.getElementText().strip();
      case "description" -> description = xml.getElementText().strip();
      case "sportType" -> sport = xml.getElementText().strip();
      case "tag" -> tags.add(text(xml, "name"));
      case "textevent" -> say(text(xml, "message"));
      case "SteadyState", "Warmup", "Cooldown", "Ramp", "FreeRide", "FreeRun", "IntervalsT" ->
          blocks.add(ZwoSteps.block(xml.getLocalName(), attribute -> text(xml, attribute)));
      case "MaxEffort", "SolidState", "RestDay" -> guessed++;
      default -> {}
    }
  }

  /// A message belongs to the step in which it is shown.
  private void say(String message) {
    if (!blocks.isEmpty()) {
      blocks.add(ZwoSteps.withMessage(blocks.removeLast(), message));
    }
  }

  private static String text(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value.strip();
  }

  static BigDecimal percent(String share) {
    var percent = new BigDecimal(share).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    var stripped = percent.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
