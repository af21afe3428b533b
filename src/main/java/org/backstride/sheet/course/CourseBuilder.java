package org.backstride.sheet.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.backstride.program.Program;
import org.backstride.sheet.SheetBuilder;
import org.backstride.sheet.SheetModel;
import org.backstride.sheet.SheetModel.Heading;
import org.backstride.sheet.SheetModel.LogGrid;
import org.backstride.sheet.SheetModel.LogRow;
import org.backstride.sheet.SheetModel.Safety;
import org.backstride.sheet.SheetModel.Title;
import org.backstride.sheet.course.CourseModel.Day;
import org.backstride.sheet.course.CourseModel.Foot;
import org.backstride.sheet.course.CourseModel.Unit;
import org.backstride.sheet.course.CourseOrder.Dated;
import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// Words the sessions of some days as one sheet: a pure function of what is ordered, the language
/// and the units.
public final class CourseBuilder {

  private final CourseOrder order;
  private final Messages messages;
  private final Formats formats;

  private CourseBuilder(CourseOrder order, Messages messages, Formats formats) {
    this.order = order;
    this.messages = messages;
    this.formats = formats;
  }

  /// The sheet of at least one session.
  ///
  /// @throws IllegalArgumentException where nothing is planned on the days
  public static CourseModel build(CourseOrder order, Messages messages, Formats formats) {
    if (order.sessions().isEmpty()) {
      throw new IllegalArgumentException("Nothing is planned from " + order.span().days());
    }
    return new CourseBuilder(order, messages, formats).build();
  }

  private CourseModel build() {
    var equal = new LinkedHashMap<Program, List<Dated>>();
    order
        .sessions()
        .forEach(each -> equal.computeIfAbsent(each.program(), _ -> new ArrayList<>()).add(each));
    var sheets = new LinkedHashMap<Program, SheetModel>();
    equal.keySet().forEach(program -> sheets.put(program, sheet(program)));
    var first = sheets.firstEntry().getValue();
    var units = new ArrayList<Unit>();
    sheets.forEach(
        (program, sheet) -> units.add(unit(sheet, equal.getOrDefault(program, List.of()))));
    var any = order.terms().order(order.sessions().getFirst().program(), order.athlete());
    var rows =
        order.sessions().stream()
            .map(each -> new LogRow(each.number().number(), formats.weekday(each.date())))
            .toList();
    return new CourseModel(
        heading(first.heading()),
        units,
        order.perPage(),
        safety(List.copyOf(sheets.values())),
        new Foot(
            new LogGrid(first.log().words(), rows),
            SheetBuilder.closing(List.copyOf(equal.keySet()), any, messages, formats)));
  }

  private SheetModel sheet(Program program) {
    return SheetBuilder.build(order.terms().order(program, order.athlete()), messages, formats);
  }

  private Heading heading(Heading session) {
    return new Heading(
        session.language(),
        session.clinic(),
        title(session.title()),
        session.person(),
        session.notices(),
        session.missingLetters());
  }

  private Title title(Title session) {
    var span = order.span();
    String from = formats.date(span.days().from());
    String to = formats.date(span.days().to());
    String unnamed =
        span.isWeek()
            ? messages.text("sheet.week.title", from)
            : messages.text("sheet.block.title");
    String name = span.name().isEmpty() ? unnamed : span.name();
    var lines = new ArrayList<String>();
    String count = messages.text("sheet.course.sessions", order.sessions().size());
    lines.add(messages.text("sheet.course.span", from, to) + ", " + count);
    if (!span.goal().isBlank()) {
      lines.add(span.goal().strip());
    }
    return new Title(name, List.copyOf(lines), session.page(), session.of());
  }

  private Unit unit(SheetModel sheet, List<Dated> times) {
    var program = times.getFirst().program();
    var lines =
        new ArrayList<>(
            SheetBuilder.about(order.terms().order(program, order.athlete()), messages, formats));
    times.stream()
        .filter(each -> !each.note().isBlank())
        .map(each -> formats.weekday(each.date()) + ": " + each.note().strip())
        .forEach(lines::add);
    return new Unit(
        times.stream()
            .map(each -> new Day(each.number().number(), formats.weekday(each.date())))
            .toList(),
        sheet.heading().title().name(),
        List.copyOf(lines),
        sheet.session());
  }

  /// The same lights and stops as for each session; every checklist once.
  private static Safety safety(List<SheetModel> sheets) {
    var first = sheets.getFirst().safety();
    var checks =
        sheets.stream().flatMap(sheet -> sheet.safety().checks().stream()).distinct().toList();
    return new Safety(first.bands(), first.stops(), checks);
  }
}
