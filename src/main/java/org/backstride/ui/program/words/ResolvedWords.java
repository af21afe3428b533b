package org.backstride.ui.program.words;

import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// What a target means for one athlete: the speed (running with its pace), the beats, or what is
/// missing to say it.
public record ResolvedWords(StepWords words) {

  /// A meaning, and whether it is known.
  public record Meaning(String text, boolean known) {
    static final Meaning NOTHING = new Meaning("", true);
  }

  /// The meaning of a step's primary target, marked where it stands on a reference that is a guess.
  public Meaning of(Step step, References references, Predicate<Movement> guessed) {
    var meaning = of(step, references);
    var movement = new Movement(step.gait(), step.direction());
    boolean ofSpeed =
        Resolution.of(step.intensity().target(), movement, references) instanceof Resolution.Speeds;
    return ofSpeed && meaning.known() && !meaning.text().isEmpty() && guessed.test(movement)
        ? known(words.messages().text("program.guess", meaning.text()))
        : meaning;
  }

  /// The meaning of a step's primary target; blank where it says all by itself.
  Meaning of(Step step, References references) {
    var target = step.intensity().target();
    if (step.gait() == Gait.STILL || target instanceof Target.Free) {
      return Meaning.NOTHING;
    }
    var movement = new Movement(step.gait(), step.direction());
    return switch (Resolution.of(target, movement, references)) {
      case Resolution.Speeds speeds -> known(speeds(step, speeds, references));
      case Resolution.Beats(double from, double to) ->
          isBeats(target)
              ? Meaning.NOTHING
              : known(between(from, to, beats -> words.formats().number(beats, 0)) + " bpm");
      case Resolution.AsGiven _ -> Meaning.NOTHING;
      case Resolution.Unresolved(Resolution.Missing missing, Movement _) ->
          new Meaning(
              words.messages().text("program.unresolved." + StepWords.code(missing)), false);
    };
  }

  private static Meaning known(String text) {
    return new Meaning(text, true);
  }

  private static boolean isBeats(Target target) {
    return target instanceof Target.AtHeartRate(var _, var unit)
        && unit == Target.HeartRateUnit.BEATS_PER_MINUTE;
  }

  private String speeds(Step step, Resolution.Speeds speeds, References references) {
    var reference = references.speedOf(new Movement(step.gait(), step.direction()));
    boolean typed =
        step.intensity().target() instanceof Target.AtSpeed
            || step.intensity().target() instanceof Target.AtPace;
    if (!typed) {
      return speedAndPace(step.gait(), speeds);
    }
    return reference.isPresent() ? ownShare(speeds, reference.getAsDouble()) : "";
  }

  private String ownShare(Resolution.Speeds speeds, double own) {
    var formats = words.formats();
    String share =
        between(speeds.from() / own, speeds.to() / own, each -> formats.number(each * 100, 0));
    return words.messages().text("program.target.own", share + " %", formats.speed(own));
  }

  private String speedAndPace(Gait gait, Resolution.Speeds speeds) {
    var formats = words.formats();
    String speed =
        between(speeds.from(), speeds.to(), each -> formats.number(formats.speedIn(each), 1))
            + " "
            + formats.speedUnit();
    boolean paced = gait == Gait.RUN && speeds.from() > 0 && speeds.to() > 0;
    return paced ? speed + " (" + paces(speeds) + ")" : speed;
  }

  private String paces(Resolution.Speeds speeds) {
    String last = words.formats().pace(speeds.to());
    String unit = last.substring(last.indexOf(' '));
    return between(speeds.from(), speeds.to(), each -> words.formats().pace(each).replace(unit, ""))
        + unit;
  }

  private static String between(double from, double to, DoubleFunction<String> words) {
    String first = words.apply(from);
    String last = words.apply(to);
    return first.equals(last) ? first : first + "–" + last;
  }
}
