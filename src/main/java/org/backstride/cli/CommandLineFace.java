package org.backstride.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import org.backstride.cli.ConvertCommand.Into;
import org.backstride.cli.SheetCommand.Asked;
import org.backstride.cli.ValidateCommand.Leg;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.store.sql.StoreException;
import org.backstride.studio.importing.Near;
import org.backstride.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Runs one command of the command line.
public final class CommandLineFace {

  private final Console console;

  public CommandLineFace(Console console) {
    this.console = console;
  }

  /// Runs what the arguments say.
  ///
  /// @return the exit code, see [ExitCode]
  public int run(List<String> arguments) {
    var line = new CommandLine(new RootCommand(console));
    Map.of(
            "inspect", new InspectCommand(console),
            "import", new ImportCommand(console),
            "check", new CheckCommand(console),
            "convert", new ConvertCommand(console),
            "sheet", new SheetCommand(console),
            "demo", new DemoCommand(console),
            "backup", new BackupCommand(console),
            "restore", new RestoreCommand(console),
            "validate", new ValidateCommand(console),
            "verify", new VerifyCommand(console))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> line.addSubcommand(each.getKey(), each.getValue()));
    line.getCommandSpec().addOption(ofTheWindow());
    translate(line);
    line.registerConverter(LocalDate.class, console::day);
    offer(line);
    line.setOut(console.out());
    line.setErr(console.err());
    line.setExecutionExceptionHandler(this::explain);
    int code = line.execute(commandFirst(arguments).toArray(String[]::new));
    console.out().flush();
    console.err().flush();
    return code;
  }

  /// Takes the words of options that choose between some, and names them where another is given.
  private void offer(CommandLine line) {
    // What waits for a person is what happens without the option; it is no answer to give.
    var near = List.of(Near.KEEP, Near.SKIP, Near.REPLACE);
    line.registerConverter(Near.class, typed -> console.choice(typed, near));
    line.registerConverter(Into.class, typed -> console.choice(typed, List.of(Into.values())));
    line.registerConverter(Leg.class, typed -> console.choice(typed, List.of(Leg.values())));
    line.registerConverter(Paper.class, typed -> console.choice(typed, List.of(Paper.values())));
    line.registerConverter(Asked.class, typed -> console.choice(typed, List.of(Asked.values())));
  }

  /// The library that the window opens, as the help tells of it: where no command is given, the
  /// launcher takes it by itself.
  private static OptionSpec ofTheWindow() {
    return OptionSpec.builder("--library")
        .paramLabel("FILE")
        .type(Path.class)
        .descriptionKey("cli.option.library")
        .build();
  }

  /// The library may be named before the command, as it is for the window.
  private static List<String> commandFirst(List<String> arguments) {
    int named = 0;
    if (!arguments.isEmpty() && arguments.getFirst().equals("--library")) {
      named = 2;
    } else if (!arguments.isEmpty() && arguments.getFirst().startsWith("--library=")) {
      named = 1;
    }
    if (named == 0 || arguments.size() <= named) {
      return arguments;
    }
    var ordered = new ArrayList<>(arguments.subList(named, arguments.size()));
    ordered.addAll(1, arguments.subList(0, named));
    return ordered;
  }

  /// The disk and the database may fail; anything else is a bug and comes through.
  private int explain(Exception thrown, CommandLine line, ParseResult parsed) throws Exception {
    if (thrown instanceof StoreException store) {
      return console.refuse(
          console.messages().text("cli.store-failed", String.valueOf(store.getMessage())));
    }
    throw thrown;
  }

  /// Puts the descriptions of commands, options and parameters into the user's language.
  private void translate(CommandLine line) {
    var texts = new HashMap<String, String>();
    var messages = console.messages();
    collect(line.getCommandSpec(), messages, texts);
    for (var each : line.getSubcommands().entrySet()) {
      var spec = each.getValue().getCommandSpec();
      spec.usageMessage().description(messages.text("cli.help." + each.getKey()));
      spec.mixinStandardHelpOptions(true);
      collect(spec, messages, texts);
    }
    line.getCommandSpec().usageMessage().description(messages.text("cli.help.backstride"));
    line.setResourceBundle(
        new ListResourceBundle() {
          @Override
          protected Object[][] getContents() {
            return texts.entrySet().stream()
                .map(text -> new Object[] {text.getKey(), text.getValue()})
                .toArray(Object[][]::new);
          }
        });
  }

  private static void collect(CommandSpec spec, Messages messages, Map<String, String> texts) {
    spec.args().stream()
        .map(ArgSpec::descriptionKey)
        .filter(key -> key != null && key.startsWith("cli"))
        .forEach(key -> texts.put(key, messages.text(key)));
  }
}
