package org.backstride.studio.exporting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backstride.codec.workout.Workout;
import org.backstride.codec.workout.form.Workouts;
import org.backstride.codec.workout.form.Writing;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;
import org.backstride.text.Messages;
import org.backstride.work.Cell;

/// A program on its way out: in which form, what that form cannot carry, and the file.
public final class ProgramExport {

  private final Program program;
  private final References references;
  private final InstantSource clock;
  private final Cell<ExportForm> form = new Cell<>(ExportForm.FIT);
  private final Map<ExportForm, Workout> written = new EnumMap<>(ExportForm.class);

  /// @param references whose speeds stand for percentages
  public ProgramExport(Program program, References references, InstantSource clock) {
    this.program = program;
    this.references = references;
    this.clock = clock;
  }

  public Cell<ExportForm> form() {
    return form;
  }

  public Program program() {
    return program;
  }

  /// The file in the form that is chosen.
  public byte[] content() {
    return workout().content();
  }

  public String fileName() {
    return Workouts.fileName(program, form.get().form());
  }

  /// What the chosen form cannot carry, the gravest first; empty where it carries everything.
  public List<Report> report(Messages messages) {
    return Report.of(workout(), new LossWords(messages));
  }

  private Workout workout() {
    return written.computeIfAbsent(
        form.get(), each -> Workouts.write(program, each.form(), writing()));
  }

  private Writing writing() {
    var now = clock.instant();
    return new Writing(references, LocalDate.ofInstant(now, ZoneId.systemDefault()), now);
  }
}
