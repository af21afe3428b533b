package org.backstride.ui.program.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;

/// What can be done with the programs of the library; each is one undoable step.
record LibraryCommands(ViewContext context) {

  static String name(ViewContext context, Program program) {
    return program.name().isBlank() ? context.text("program.untitled") : program.name();
  }

  void open(ShelvedProgram shelved) {
    context.navigator().open(new Place.ProgramPlace(shelved.id()));
  }

  /// Puts an empty program on the shelf and opens it.
  void create() {
    var id = context.studio().programs().add(Program.EMPTY, context.text("program.library.new"));
    context.navigator().open(new Place.ProgramPlace(id));
  }

  void duplicate(ShelvedProgram shelved) {
    var program = shelved.program();
    String name = name(context, program);
    var copy = program.withName(context.text("program.library.copy-of", name));
    context.studio().programs().add(copy, context.text("program.library.duplicate", name));
  }

  void delete(ShelvedProgram shelved) {
    String label = context.text("program.library.delete", name(context, shelved.program()));
    context.studio().programs().delete(shelved.id(), label);
  }

  void export(ShelvedProgram shelved, Window window) {
    String name = name(context, shelved.program());
    Dialogs.saveFile(
            window,
            context.text("program.library.export"),
            name.replaceAll("[^\\p{L}\\p{N} _-]", "") + ".txt",
            filter())
        .ifPresent(file -> write(shelved.program(), name, file));
  }

  void importFrom(Window window) {
    Dialogs.openFiles(window, context.text("program.library.import"), List.of(filter()))
        .forEach(this::read);
  }

  void write(Program program, String name, Path file) {
    try {
      Files.writeString(file, Notation.print(program));
      context
          .notices()
          .show(Notice.done(context.text("program.library.exported", file.getFileName())));
    } catch (IOException e) {
      context
          .notices()
          .show(Notice.problem(context.text("program.library.export.failed", name, e.toString())));
    }
  }

  void read(Path file) {
    String name = file.getFileName().toString();
    try {
      var reading = Notation.read(Files.readString(file));
      context.studio().programs().add(reading.program(), context.text("program.library.import"));
      context
          .notices()
          .show(
              reading.isWhole()
                  ? Notice.done(context.text("program.library.imported", name))
                  : Notice.problem(
                      context.text(
                          "program.library.import.problems", name, reading.problems().size())));
    } catch (IOException e) {
      context
          .notices()
          .show(Notice.problem(context.text("program.library.import.failed", name, e.toString())));
    }
  }

  private ExtensionFilter filter() {
    return new ExtensionFilter(context.text("program.library.text-files"), "*.txt", "*.md");
  }
}
