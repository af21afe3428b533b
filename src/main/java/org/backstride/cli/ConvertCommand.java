package org.backstride.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backstride.codec.program.ProgramJson;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a program in another form.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

  /// The forms a program can be written in.
  enum Form {
    TEXT,
    JSON
  }

  private final Console console;

  @Mixin private LibraryOption library = new LibraryOption();

  @Option(names = "--to", required = true, descriptionKey = "cli.option.to")
  private Form form = Form.TEXT;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out")
  private @Nullable Path out;

  @Parameters(paramLabel = "PROGRAM", descriptionKey = "cli.parameter.program")
  private String program = "";

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new ProgramSource(console, library).with(program, this::write);
  }

  private int write(Program found) {
    String content =
        switch (form) {
          case TEXT -> Notation.print(found);
          case JSON -> ProgramJson.print(found) + "\n";
        };
    if (out == null) {
      console.out().print(content);
      return ExitCode.DONE;
    }
    try {
      Files.writeString(out, content, StandardCharsets.UTF_8);
      return ExitCode.DONE;
    } catch (IOException _) {
      return console.refuse(console.messages().text("cli.unwritable", out.toString()));
    }
  }
}
