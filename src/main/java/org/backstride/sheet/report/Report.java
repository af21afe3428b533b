package org.backstride.sheet.report;

import java.util.List;

/// A report laid out in words: paragraphs and tables under headings.
///
/// @param language the language's code, for the document
public record Report(
    String language, String title, String about, List<Part> parts, List<String> footer) {

  /// A heading with what stands under it.
  ///
  /// @param sentences paragraphs before the table
  /// @param head the table's header, empty where there is no table
  public record Part(
      String heading, List<String> sentences, List<String> head, List<List<String>> rows) {
    public Part {
      sentences = List.copyOf(sentences);
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    static Part of(String heading, List<String> sentences) {
      return new Part(heading, sentences, List.of(), List.of());
    }
  }

  public Report {
    parts = List.copyOf(parts);
    footer = List.copyOf(footer);
  }
}
