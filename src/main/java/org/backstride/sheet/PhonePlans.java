package org.backstride.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.sheet.Timeline.Moment;
import org.backstride.sheet.phone.PhonePlan;
import org.backstride.sheet.phone.PhonePlan.Part;
import org.backstride.sheet.phone.PhonePlan.Tone;
import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// Words an order as the parts that a phone leads through.
public final class PhonePlans {

  private PhonePlans() {}

  public static PhonePlan of(SheetOrder order, Messages messages, Formats formats) {
    var wording = new Wording(messages, formats);
    var moments = Timeline.of(order.program(), order.athlete());
    List<Part> parts = new ArrayList<>();
    double at = 0;
    for (var moment : moments) {
      parts.add(part(order, moment, at, wording));
      at += Double.isNaN(moment.seconds()) ? 0 : moment.seconds();
    }
    String name = order.program().name();
    return new PhonePlan(
        name.isBlank() ? wording.text("unnamed") : name.strip(), Timeline.seconds(moments), parts);
  }

  private static Part part(SheetOrder order, Moment moment, double at, Wording wording) {
    var step = moment.step();
    String what =
        moment.moves()
            ? wording.text("move." + Movements.key(step))
            : wording.text("console.stand");
    String cue = step.advice().cue().strip();
    String extent = wording.extent(step.extent());
    String say = join(". ", what, extent, cue);
    return new Part(at, moment.seconds(), tone(moment), what, dose(order, moment, wording), say);
  }

  private static String dose(SheetOrder order, Moment moment, Wording wording) {
    var range = SpeedRange.of(moment.step(), order.athlete());
    boolean known = moment.moves() && range.isKnown();
    String speed =
        moment.onTreadmill()
            ? Formats.withUnit(
                wording.belt(range.middle(), order.beltStep()), wording.formats().speedUnit())
            : wording.formats().speed(range.middle());
    var grade = moment.step().setting().grade();
    return join(
        ", ",
        wording.extent(moment.step().extent()),
        known ? speed : "",
        grade == null ? "" : wording.grade(grade));
  }

  private static String join(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }

  private static Tone tone(Moment moment) {
    return switch (Movements.glyph(moment.step())) {
      case FORWARD -> Tone.FORWARD;
      case BACKWARD -> Tone.BACKWARD;
      case LEFT, RIGHT, MIXED -> Tone.SIDEWAYS;
      case STILL -> Tone.STILL;
    };
  }
}
