package org.backstride.ui.program.library;

import java.util.List;
import java.util.stream.IntStream;
import org.backstride.program.Program;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.template.Choice;
import org.backstride.rehab.template.Choice.Start;
import org.backstride.rehab.template.Templates;
import org.backstride.rehab.template.Words;
import org.backstride.unit.Grade;

/// A template and what is chosen for it.
///
/// @param template which one
/// @param first the first week taken, counted from 1
/// @param last the last week taken
/// @param start whether the first week is halved
/// @param grade the incline
record TemplateChoice(Provenance template, int first, int last, Start start, Grade grade) {

  /// All weeks of a template as it stands.
  static TemplateChoice all(Provenance template) {
    return new TemplateChoice(
        template, 1, Templates.weeks(template), Start.FULL, Grade.percent("0"));
  }

  TemplateChoice withWeeks(int from, int to) {
    int most = Templates.weeks(template);
    int low = Math.clamp(from, 1, most);
    return new TemplateChoice(template, low, Math.clamp(to, low, most), start, grade);
  }

  TemplateChoice withStart(Start next) {
    return new TemplateChoice(template, first, last, next, grade);
  }

  TemplateChoice withGrade(Grade next) {
    return new TemplateChoice(template, first, last, start, next);
  }

  /// Whether the template asks for an incline.
  boolean hasGrade() {
    return template == Provenance.T4 || template == Provenance.T5;
  }

  /// Whether the first week can be halved.
  boolean hasStart() {
    return template == Provenance.T3;
  }

  /// A program for each week.
  List<Program> programs(Words words) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(week -> Templates.program(template, new Choice(week, start, grade), words))
        .toList();
  }
}
