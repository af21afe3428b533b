package org.backstride.sheet.course;

import java.util.List;
import org.backstride.sheet.SheetModel;
import org.backstride.sheet.course.CourseOrder.PerPage;

/// All that stands on the sheet of a week or a block, worded and formatted.
///
/// @param heading clinic, title, person and screening
/// @param units each session once, equal ones together
/// @param perPage how many of them a page holds
/// @param safety when to carry on, when to stop, what to check
/// @param foot the log of all sessions, decision rule, sources and disclaimer
public record CourseModel(
    SheetModel.Heading heading,
    List<Unit> units,
    PerPage perPage,
    SheetModel.Safety safety,
    Foot foot) {

  /// What follows the sessions.
  public record Foot(SheetModel.LogGrid log, SheetModel.Closing closing) {}

  /// A session, for one day or several.
  ///
  /// @param days number and day of each time it is done
  /// @param name of the program
  /// @param lines its length, goal and version, and what to mind on one of the days
  /// @param session what to do
  public record Unit(List<Day> days, String name, List<String> lines, SheetModel.Session session) {}

  /// One time a session is done.
  public record Day(int number, String date) {}

  public CourseModel {
    units = List.copyOf(units);
  }
}
