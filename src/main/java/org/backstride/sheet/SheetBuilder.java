package org.backstride.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Side;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Readiness.Clearance;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.rehab.Exemption;
import org.backstride.sheet.SheetModel.Closing;
import org.backstride.sheet.SheetModel.Heading;
import org.backstride.sheet.SheetModel.Labelled;
import org.backstride.sheet.SheetModel.LogGrid;
import org.backstride.sheet.SheetModel.LogRow;
import org.backstride.sheet.SheetModel.LogWords;
import org.backstride.sheet.SheetModel.Notice;
import org.backstride.sheet.SheetModel.Session;
import org.backstride.sheet.SheetModel.Title;
import org.backstride.sheet.SheetModel.Tone;
import org.backstride.sheet.SheetOrder.Naming;
import org.backstride.sheet.Timeline.Moment;
import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// Words an order as a sheet: a pure function of what is ordered, the language and the units.
public final class SheetBuilder {

  private static final int LOG_ROWS = 14;

  private final SheetOrder order;
  private final Wording wording;
  private final List<Moment> moments;

  private SheetBuilder(SheetOrder order, Wording wording) {
    this.order = order;
    this.wording = wording;
    this.moments = Timeline.of(order.program(), order.athlete());
  }

  /// The sheet of an order in the language of the messages and the units of the formats.
  public static SheetModel build(SheetOrder order, Messages messages, Formats formats) {
    return new SheetBuilder(order, new Wording(messages, formats)).build();
  }

  private SheetModel build() {
    return new SheetModel(
        heading(),
        session(),
        new SafetyStrip(order, moments, wording).build(),
        new LogGrid(
            logWords(),
            IntStream.rangeClosed(1, LOG_ROWS).mapToObj(row -> new LogRow(row, "")).toList()),
        closing());
  }

  private Session session() {
    var cards = Cards.of(order, wording);
    return new Session(
        cards, ConsoleTable.of(order, moments, wording), DoseCode.of(cards, wording));
  }

  private Heading heading() {
    return new Heading(
        wording.messages().locale(),
        order.issue().clinic(),
        title(),
        person(),
        notices(),
        notice(Tone.WARNING, "letters"));
  }

  private Title title() {
    Program program = order.program();
    var lines = new ArrayList<>(about());
    String times = frequency();
    if (!times.isEmpty() && lines.size() == 1) {
      lines.addFirst(times);
    } else if (!times.isEmpty()) {
      lines.set(0, times + " " + lines.getFirst());
    }
    String name = program.name().isBlank() ? wording.text("unnamed") : program.name().strip();
    return new Title(name, List.copyOf(lines), wording.text("page"), wording.text("page.of"));
  }

  /// How long a session is, what it is for and its version, one line or two.
  public static List<String> about(SheetOrder order, Messages messages, Formats formats) {
    return new SheetBuilder(order, new Wording(messages, formats)).about();
  }

  private List<String> about() {
    String version = wording.text("version", ProgramVersion.of(order.program()));
    String goal = order.program().about().goal().strip();
    String last = goal.isEmpty() ? version : goal + " · " + version;
    return length().isEmpty() ? List.of(last) : List.of(length(), last);
  }

  private String frequency() {
    Integer times = order.program().about().timesPerWeek();
    return times == null ? "" : wording.text("frequency", times);
  }

  private String length() {
    double seconds = Timeline.seconds(moments);
    return Double.isNaN(seconds) || seconds == 0
        ? ""
        : wording.text("length", Math.round(seconds / 60));
  }

  private List<Labelled> person() {
    var facts = new ArrayList<Labelled>();
    Athlete athlete = order.athlete();
    facts.add(new Labelled(wording.text("person.name"), athlete == null ? "" : name(athlete)));
    if (athlete != null && !athlete.condition().sides().isEmpty()) {
      facts.add(new Labelled(wording.text("person.side"), side(athlete.condition())));
    }
    facts.add(date("person.given", order.issue().given()));
    LocalDate review = order.issue().review();
    if (review != null) {
      facts.add(date("person.review", review));
    }
    if (!order.issue().clinician().isBlank()) {
      facts.add(new Labelled(wording.text("person.clinician"), order.issue().clinician().strip()));
    }
    return List.copyOf(facts);
  }

  private Labelled date(String key, LocalDate date) {
    return new Labelled(wording.text(key), wording.formats().date(date));
  }

  private String name(Athlete athlete) {
    return order.issue().naming() == Naming.FULL_NAME
        ? athlete.name()
        : Stream.of(athlete.name().strip().split("[\\s-]+"))
            .filter(part -> !part.isEmpty())
            .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
            .collect(Collectors.joining(" "));
  }

  private String side(Condition condition) {
    if (condition.sides().size() == Side.values().length) {
      return wording.text("side.both");
    }
    return wording.text(condition.sides().contains(Side.LEFT) ? "side.left" : "side.right");
  }

  private List<Notice> notices() {
    var notices = new ArrayList<Notice>();
    if (order.conditions().isForIndoors()) {
      notices.add(notice(Tone.WARNING, "weather"));
    } else if (order.conditions().isInTheDark()) {
      notices.add(notice(Tone.WARNING, "dark"));
    }
    Athlete athlete = order.athlete();
    notices.add(
        screening(athlete == null ? Clearance.NOT_RECORDED : athlete.readiness().clearance()));
    if (athlete != null && isSupervised(athlete)) {
      notices.add(notice(Tone.WARNING, "supervise"));
    }
    order.issue().exemptions().forEach(exemption -> notices.add(override(exemption)));
    return List.copyOf(notices);
  }

  /// Whether the screening asks for supervision in what is done here (evidence §7).
  private boolean isSupervised(Athlete athlete) {
    return moments.stream()
        .map(Moment::step)
        .filter(Step::isBackward)
        .anyMatch(step -> Gate.isSupervised(athlete, step.gait()));
  }

  private Notice override(Exemption exemption) {
    var given = exemption.given();
    return new Notice(
        Tone.PLAIN,
        wording.text("override.lead"),
        wording.text(
            "override.text",
            given.reason(),
            given.by(),
            wording.formats().date(given.at()),
            exemption.topic().rule().name()));
  }

  private Notice screening(Clearance clearance) {
    return switch (clearance.answer()) {
      case YES -> new Notice(Tone.PLAIN, wording.text("screening.yes.lead"), details(clearance));
      case NO ->
          new Notice(
              Tone.WARNING,
              wording.text("screening.no.lead"),
              wording.text("screening.no.text") + " " + details(clearance));
      case NOT_RECORDED -> notice(Tone.WARNING, "screening.missing");
    };
  }

  private String details(Clearance clearance) {
    LocalDate date = clearance.date();
    return Stream.of(clearance.clinician(), date == null ? "" : wording.formats().date(date))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private Notice notice(Tone tone, String key) {
    return new Notice(tone, wording.text(key + ".lead"), wording.text(key + ".text"));
  }

  private LogWords logWords() {
    return new LogWords(
        wording.text("log.date"),
        wording.text("log.done"),
        List.of(wording.text("log.minutes"), wording.text("log.minutes.under")),
        List.of(
            wording.text("log.pain"),
            wording.text("log.before"),
            wording.text("log.peak"),
            wording.text("log.morning")),
        List.of(
            wording.text("log.effort"),
            wording.text("log.effort.under"),
            wording.text("log.wobble"),
            wording.text("log.wobble.under"),
            wording.text("log.note")));
  }

  private Closing closing() {
    return closing(List.of(order.program()), order, wording);
  }

  /// The foot of a sheet that holds several programs.
  ///
  /// @param order of one of them
  public static Closing closing(
      List<Program> programs, SheetOrder order, Messages messages, Formats formats) {
    return closing(programs, order, new Wording(messages, formats));
  }

  private static Closing closing(List<Program> programs, SheetOrder order, Wording wording) {
    return new Closing(
        wording.text("decision"),
        List.of(
            Sources.line(programs, order.limits(), wording),
            wording.text("disclaimer", wording.formats().date(order.issue().given()))));
  }
}
