package org.backstride.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import org.backstride.athlete.AthleteId;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Place.Stretch;
import org.backstride.ui.kit.ViewContext;

/// One session, a week or a block: three screens, one choice.
final class StretchSwitch {

  private enum Kind {
    SESSION,
    WEEK,
    BLOCK
  }

  private StretchSwitch() {}

  static HBox session(ViewContext context, SheetDesk desk) {
    return row(
        context,
        Kind.SESSION,
        kind -> {
          var person = desk.choices().get().athlete();
          List<AthleteId> people = person == null ? List.of() : List.of(person);
          open(context, kind, people, desk.today().get());
        });
  }

  static HBox course(ViewContext context, CourseDesk desk) {
    var stretch = desk.choices().get().days().stretch();
    return row(
        context,
        stretch == Stretch.WEEK ? Kind.WEEK : Kind.BLOCK,
        kind ->
            open(
                context, kind, desk.choices().get().athletes(), desk.choices().get().days().day()));
  }

  private static HBox row(ViewContext context, Kind first, Consumer<Kind> chosen) {
    return Choice.segments(
        context.text("sheet.stretch"),
        List.of(
            new Choice<>(Kind.SESSION, context.text("sheet.stretch.session")),
            new Choice<>(Kind.WEEK, context.text("sheet.stretch.week")),
            new Choice<>(Kind.BLOCK, context.text("sheet.stretch.block"))),
        first,
        kind -> {
          if (kind != first) {
            chosen.accept(kind);
          }
        });
  }

  private static void open(ViewContext context, Kind kind, List<AthleteId> people, LocalDate day) {
    var place =
        switch (kind) {
          case SESSION -> session(context, people);
          case WEEK -> new Place.CourseSheetPlace(people, day, Stretch.WEEK);
          case BLOCK -> new Place.CourseSheetPlace(people, day, Stretch.BLOCK);
        };
    context.navigator().open(place);
  }

  /// The program changed last, for the first of the people.
  private static Place session(ViewContext context, List<AthleteId> people) {
    var programs = context.studio().programs().programs().get();
    return programs.isEmpty() || people.isEmpty()
        ? new Place.Sheets()
        : new Place.SheetPlace(programs.getFirst().id(), people.getFirst());
  }
}
