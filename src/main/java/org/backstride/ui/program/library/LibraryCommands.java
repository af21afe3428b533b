package org.backstride.ui.program.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.backstride.program.Program;
import org.backstride.program.Shelving;
import org.backstride.program.resolve.References;
import org.backstride.store.ShelvedProgram;
import org.backstride.studio.exporting.ProgramIntake;
import org.backstride.studio.exporting.ProgramIntake.Taken;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.program.export.ExportDesk;

/// What can be done with the programs of the library; each is one undoable step.
final class LibraryCommands {

  private final ViewContext context;
  private final ExportDesk export;

  /// @param over what the card that sends a program out lies over
  LibraryCommands(ViewContext context, StackPane over, Lifetime lifetime) {
    this.context = context;
    export = new ExportDesk(context, over, lifetime);
  }

  static String name(ViewContext context, Program program) {
    return program.name().isBlank() ? context.text("program.untitled") : program.name();
  }

  void open(ShelvedProgram shelved) {
    context.navigator().open(new Place.ProgramPlace(shelved.id()));
  }

  /// Puts an empty program into a folder and opens it.
  void create(String folder) {
    var ids =
        context
            .studio()
            .programs()
            .addAll(
                List.of(Program.EMPTY), Shelving.in(folder), context.text("program.library.new"));
    context.navigator().open(new Place.ProgramPlace(ids.getFirst()));
  }

  void duplicate(ShelvedProgram shelved) {
    String name = name(context, shelved.program());
    var copy = shelved.program().withName(context.text("program.library.copy-of", name));
    context
        .studio()
        .programs()
        .addAll(List.of(copy), shelved.shelving(), context.text("program.library.duplicate", name));
  }

  /// Puts a copy beside the program that knows what it is a variant of, and opens it.
  void vary(ShelvedProgram shelved) {
    String name = name(context, shelved.program());
    var variant = shelved.program().withName(context.text("program.library.variant-name", name));
    var shelving = new Shelving(shelved.shelving().folder(), shelved.id());
    var ids =
        context
            .studio()
            .programs()
            .addAll(List.of(variant), shelving, context.text("program.library.vary", name));
    context.navigator().open(new Place.ProgramPlace(ids.getFirst()));
  }

  void delete(ShelvedProgram shelved) {
    String label = context.text("program.library.delete", name(context, shelved.program()));
    context.studio().programs().delete(shelved.id(), label);
  }

  /// @param folder its name, blank for none
  void move(ShelvedProgram shelved, String folder) {
    String name = name(context, shelved.program());
    String label =
        folder.isEmpty()
            ? context.text("program.library.moved-out", name)
            : context.text("program.library.moved", name, folder);
    context.studio().programs().move(List.of(shelved.id()), folder, label);
  }

  /// Opens the card that sends a program out.
  void send(ShelvedProgram shelved, Runnable after) {
    export.open(shelved.program(), References.UNKNOWN, after);
  }

  void importFrom(Window window) {
    read(Dialogs.openFiles(window, context.text("program.library.import"), filters()));
  }

  /// Reads files away from the JavaFX thread and puts what they hold on the shelf.
  void read(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    context
        .studio()
        .jobs()
        .start(
            context.text("program.library.reading"),
            _ -> files.stream().map(ProgramIntake::read).toList(),
            this::take,
            failure -> {
              throw new IllegalStateException(failure);
            });
  }

  private void take(List<Taken> all) {
    var programs = new ArrayList<Program>();
    for (var each : all) {
      String name = String.valueOf(each.file().getFileName());
      switch (each) {
        case Taken.Held(Path _, Program program, int toLookAt) -> {
          programs.add(program);
          tellRead(name, toLookAt);
        }
        case Taken.Refused(Path _, String reason) ->
            context
                .notices()
                .show(Notice.problem(context.text("program.library.refused." + reason, name)));
      }
    }
    if (!programs.isEmpty()) {
      context
          .studio()
          .programs()
          .addAll(programs, Shelving.LOOSE, context.text("program.library.import"));
    }
  }

  private void tellRead(String name, int toLookAt) {
    context
        .notices()
        .show(
            toLookAt == 0
                ? Notice.done(context.text("program.library.imported", name))
                : Notice.problem(context.text("program.library.import.problems", name, toLookAt)));
  }

  private List<ExtensionFilter> filters() {
    return List.of(
        new ExtensionFilter(
            context.text("program.library.program-files"),
            "*.txt",
            "*.md",
            "*.json",
            "*.fit",
            "*.zwo"),
        new ExtensionFilter(context.text("program.library.all-files"), "*.*"));
  }
}
