package org.backstride.codec.workout.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.backstride.codec.workout.WorkoutReading;
import org.backstride.codec.workout.WorkoutReading.Read;
import org.backstride.codec.workout.WorkoutReading.Reason;
import org.backstride.codec.workout.WorkoutReading.Refused;
import org.backstride.program.Program;
import org.backstride.program.Program.About;
import org.backstride.program.notation.Notation;

/// Reads a running workout of Zwift. Where its description is a program in our text form whose
/// steps last as long and ask the same as the workout's, that program is taken; else the elements
/// count.
public final class ZwoReader {

  private final List<ZwoElement> elements = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private String name = "";
  private String description = "";
  private String sport = "";
  private String durations = "";

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
    if (!sport.isEmpty() && !sport.equalsIgnoreCase("run")) {
      return new Refused(Reason.OTHER_SPORT);
    }
    return reading();
  }

  private WorkoutReading reading() {
    var length =
        durations.equalsIgnoreCase("distance") ? ZwoSteps.Length.METRES : ZwoSteps.Length.SECONDS;
    var steps = new ZwoSteps(length);
    var program =
        Program.EMPTY
            .withName(name)
            .withAbout(new About(tags, "", null))
            .withBlocks(elements.stream().map(steps::block).toList());
    var own = Notation.read(description);
    boolean agrees =
        own.isWhole()
            && !own.program().blocks().isEmpty()
            && ZwoAgreement.between(own.program(), program);
    return agrees
        ? new Read(own.program(), 0)
        : new Read(program, (int) elements.stream().filter(ZwoElement::isGuessed).count());
  }

  private void take(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "name" -> name = xml.getElementText().strip();
      case "description" -> description = xml.getElementText().strip();
      case "sportType" -> sport = xml.getElementText().strip();
      case "durationType" -> durations = xml.getElementText().strip();
      case "tag" -> tags.add(attributes(xml).getOrDefault("name", ""));
      case "textevent" -> say(attributes(xml));
      case String element when ZwoElement.isStep(element) ->
          elements.add(new ZwoElement(element, attributes(xml), List.of()));
      default -> {}
    }
  }

  /// A message belongs to the step in which it is shown.
  private void say(Map<String, String> message) {
    if (!elements.isEmpty()) {
      elements.add(elements.removeLast().with(message));
    }
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    var attributes = new HashMap<String, String>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
    }
    return attributes;
  }
}
