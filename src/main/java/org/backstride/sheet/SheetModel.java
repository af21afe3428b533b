package org.backstride.sheet;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// All that stands on a sheet, worded and formatted: only its looks are left to the renderer.
///
/// @param heading clinic, title, person and screening
/// @param session what to do
/// @param safety when to carry on, when to stop, what to check
/// @param log the grid to fill in
/// @param closing decision rule, sources and disclaimer
public record SheetModel(
    Heading heading, Session session, Safety safety, LogGrid log, Closing closing) {

  /// The head of the sheet.
  ///
  /// @param language the language of the sheet
  /// @param clinic who gives it out
  /// @param title name of the session and the lines under it
  /// @param person labelled facts; the page number is added by the renderer
  /// @param notices what must be said first: screening, ice
  /// @param missingLetters said first of all where the page lacks letters that were asked for
  public record Heading(
      Locale language,
      Clinic clinic,
      Title title,
      List<Labelled> person,
      List<Notice> notices,
      Notice missingLetters) {}

  /// Name of the session, what stands under it, and the words that page numbers need.
  public record Title(String name, List<String> lines, String page, String of) {}

  /// A value and what it is.
  public record Labelled(String label, String value) {}

  /// A sentence with a weight.
  public record Notice(Tone tone, String lead, String text) {}

  /// How a notice is meant.
  public enum Tone {
    PLAIN,
    WARNING
  }

  /// What to do: cards, the belt's table for treadmill programs, and the doses as a code.
  public record Session(List<Card> cards, @Nullable Console console, DoseCode code) {}

  /// One block of the session.
  ///
  /// @param group the heading of a round of several cards, blank where the card stands alone
  /// @param face number, words and picture
  /// @param doses what is measured
  /// @param lines cues and instructions
  /// @param stop when to stop this block, blank where nothing is stated
  public record Card(
      String group, Face face, List<Labelled> doses, List<String> lines, String stop) {}

  /// The face of a card.
  ///
  /// @param number counts from 1
  /// @param title how to move
  /// @param corner the part it plays, or how to hold on
  /// @param glyph the direction's sign
  /// @param pictogram the picture
  public record Face(int number, String title, String corner, Glyph glyph, Pictogram pictogram) {}

  /// The table that is laid on the treadmill's console.
  public record Console(
      String title, String lead, List<String> columns, List<Row> rows, String remark) {}

  /// One change of the belt.
  public record Row(String clock, String speed, String grade, Glyph glyph, String what) {}

  /// Traffic light, stop list, and a checklist for each place.
  public record Safety(List<Band> bands, Checks stops, List<Checks> checks) {}

  /// One light of the pain scale.
  public record Band(Light light, int from, int to, String title, String text) {}

  /// The three lights: plain, hatched, black.
  public enum Light {
    SAFE,
    ACCEPTABLE,
    STOP
  }

  /// A short list under a heading.
  public record Checks(String title, String lead, List<String> items) {}

  /// The log's words: date, done, minutes, pain, before, peak, morning, effort, wobble, note.
  public record LogGrid(LogWords words, List<LogRow> rows) {}

  /// A row to fill in.
  ///
  /// @param number of the session
  /// @param date printed where the day is planned, else blank
  public record LogRow(int number, String date) {}

  /// The headings of the log, each with the line under it.
  public record LogWords(
      String date, String done, List<String> minutes, List<String> pain, List<String> others) {}

  /// The foot of the sheet.
  public record Closing(String decision, List<String> lines) {}

  /// The sign of a direction.
  public enum Glyph {
    FORWARD,
    BACKWARD,
    LEFT,
    RIGHT,
    MIXED,
    STILL
  }
}
