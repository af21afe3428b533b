package org.backstride.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.studio.validating.DirectionValidation;
import org.backstride.studio.validating.Trial;
import org.backstride.studio.validating.Trial.Told;
import org.backstride.studio.validating.Trial.Unjudged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Holds the direction told from a leg's motion sensor against the names of the files of a set.
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

  /// Where a sensor can sit that tells a direction.
  enum Leg {
    FOOT(Placement.FOOT),
    SHANK(Placement.SHANK);

    private final Placement placement;

    Leg(Placement placement) {
      this.placement = placement;
    }
  }

  private final Console console;
  private final List<Trial> trials = new ArrayList<>();

  @Option(
      names = "--worn",
      required = true,
      paramLabel = "foot|shank",
      descriptionKey = "cli.option.worn")
  private Leg worn = Leg.FOOT;

  @Option(names = "--json", descriptionKey = "cli.option.as-json")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.parameter.sets")
  private List<Path> paths = List.of();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      new DirectionValidation(worn.placement, this::tell).judge(paths);
    } catch (IOException e) {
      return console.refuse(console.messages().text("cli.unreadable", paths.getFirst().toString()));
    }
    if (trials.isEmpty()) {
      return console.refuse(console.messages().text("cli.validate.none"));
    }
    if (!json) {
      sum(DirectionLabel.FORWARD);
      sum(DirectionLabel.BACKWARD);
    }
    return ExitCode.DONE;
  }

  private void tell(Trial trial) {
    trials.add(trial);
    if (json) {
      console.json(JsonLine.of(line -> write(line, trial)));
      return;
    }
    String what =
        switch (trial.verdict()) {
          case Told(long forward, long backward, long open) ->
              console
                  .messages()
                  .text(
                      "cli.validate.told",
                      direction(trial.truth()),
                      seconds(forward),
                      seconds(backward),
                      seconds(open));
          case Unjudged unjudged -> console.messages().text("cli.validate." + unjudged.name());
        };
    console.out().println(trial.file() + "  " + what);
  }

  private static void write(JsonGenerator line, Trial trial) throws IOException {
    line.writeStringField("file", trial.file().toString());
    line.writeStringField("truth", code(trial.truth()));
    switch (trial.verdict()) {
      case Told(long forward, long backward, long open) -> {
        line.writeStringField("status", "told");
        line.writeNumberField("forwardSeconds", forward / 1000.0);
        line.writeNumberField("backwardSeconds", backward / 1000.0);
        line.writeNumberField("openSeconds", open / 1000.0);
      }
      case Unjudged unjudged -> line.writeStringField("status", code(unjudged));
    }
  }

  private void sum(DirectionLabel truth) {
    var judged =
        trials.stream()
            .filter(trial -> trial.truth() == truth && trial.verdict() instanceof Told)
            .toList();
    console
        .out()
        .println(
            console
                .messages()
                .text(
                    "cli.validate.sum",
                    direction(truth),
                    judged.size(),
                    seconds(judged.stream().mapToLong(Trial::rightMillis).sum()),
                    seconds(judged.stream().mapToLong(Trial::wrongMillis).sum()),
                    seconds(judged.stream().mapToLong(Trial::openMillis).sum())));
  }

  private String direction(DirectionLabel direction) {
    return console.messages().text("recording.direction." + code(direction));
  }

  private String seconds(long millis) {
    return console.formats().number(millis / 1000.0, 1);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
