package org.backstride.sheet.report;

import java.util.List;

/// A report laid out in words: paragraphs and tables under headings.
///
/// @param language the language's code, for the document
/// @param format upright, or lying where its table is wide
public record Report(
    String language,
    String title,
    String about,
    Format format,
    List<Part> parts,
    List<String> footer) {

  /// How its pages lie.
  public enum Format {
    UPRIGHT,
    LYING
  }

  /// A heading with what stands under it.
  ///
  /// @param sentences paragraphs before the table
  /// @param columns the table's columns, empty where there is no table
  public record Part(
      String heading, List<String> sentences, List<Column> columns, List<List<String>> rows) {

    /// @throws IllegalArgumentException where a row has not a cell for every column
    public Part {
      sentences = List.copyOf(sentences);
      columns = List.copyOf(columns);
      int count = columns.size();
      rows = rows.stream().map(List::copyOf).toList();
      if (rows.stream().anyMatch(row -> row.size() != count)) {
        throw new IllegalArgumentException("A row has not the columns of its table");
      }
    }

    static Part of(String heading, List<String> sentences) {
      return new Part(heading, sentences, List.of(), List.of());
    }
  }

  /// A column of a table.
  ///
  /// @param percent its share of the table's width, so that no word breaks where there is room
  public record Column(String head, int percent) {}

  public Report {
    parts = List.copyOf(parts);
    footer = List.copyOf(footer);
  }
}
