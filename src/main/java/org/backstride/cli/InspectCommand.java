package org.backstride.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backstride.codec.Decoded;
import org.backstride.codec.InspectJson;
import org.backstride.codec.Problem;
import org.backstride.codec.detect.Decoders;
import org.backstride.recording.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads recordings without storing them.
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--json", descriptionKey = "cli.option.as-json")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.parameter.files")
  private List<Path> files = List.of();

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int code = ExitCode.DONE;
    for (Path file : files) {
      code = Math.max(code, inspect(file));
    }
    return code;
  }

  private int inspect(Path file) {
    try {
      var decoded = Decoders.decode(Files.readAllBytes(file), name(file));
      print(file, decoded);
      return decoded instanceof Decoded.Rejected ? ExitCode.FAILED : ExitCode.DONE;
    } catch (IOException _) {
      return console.refuse(console.messages().text("cli.unreadable", file.toString()));
    }
  }

  private void print(Path file, Decoded decoded) {
    if (json) {
      console.out().println(InspectJson.line(file.toString(), decoded, this::sentence));
      return;
    }
    console.out().println(file);
    switch (decoded) {
      case Decoded.Rejected(var _, var problem) -> console.out().println("  " + sentence(problem));
      case Decoded.Complete complete -> {
        complete.recordings().forEach(this::print);
        complete.problems().forEach(problem -> console.out().println("  " + sentence(problem)));
      }
    }
  }

  private void print(Recording recording) {
    var formats = console.formats();
    var totals = recording.totals();
    var start = recording.start();
    console.say(
        "cli.inspect.recording",
        recording.activity().sport().isEmpty() ? "–" : recording.activity().sport(),
        start == null ? "–" : formats.dateTime(start.atZone(console.clock().getZone())),
        formats.clock(totals.elapsedSeconds()),
        formats.distance(totals.distanceMetres()),
        totals.records());
  }

  private String sentence(Problem problem) {
    return console.messages().text(problem.messageKey(), problem.arguments().toArray());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
