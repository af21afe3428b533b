package org.backstride.ui.rehab.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.plan.PlannedSession;
import org.backstride.program.Program;
import org.backstride.rehab.response.BodySpot;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.EndSign;
import org.backstride.rehab.response.RedFlag;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Told;
import org.backstride.rehab.response.WarmUpSoreness;
import org.backstride.rehab.template.LevelProgram;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.ui.rehab.chart.BodyChart;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One session's report: figures first, in the order of the keyboard; then what was unusual, or one
/// key that says nothing was. Nothing is prefilled that somebody has to be asked.
public final class ResponseView implements View {

  static final String FIELD_ID = "response-";
  static final String NORMAL_ID = "response-normal";
  static final String SAVE_ID = "response-save";

  private final ViewContext context;
  private final Athlete athlete;
  private final Clock clock;
  private final Report report = new Report();
  private final Map<Question, Field> fields = new EnumMap<>(Question.class);
  private final BodyChart front;
  private final BodyChart back;
  private final Label marked = new Label();
  private final DatePicker date;
  private final CheckList<RedFlag> redFlags;
  private final CheckList<EndSign> endSigns;
  private final Choices<WarmUpSoreness> warmUp;
  private final Choices<Told> later;
  private final BorderPane node = new BorderPane();

  public ResponseView(ViewContext context, Athlete athlete, Clock clock) {
    this.context = context;
    this.athlete = athlete;
    this.clock = clock;
    front = new BodyChart(context, BodySpot.View.FRONT, this::mark);
    back = new BodyChart(context, BodySpot.View.BACK, this::mark);
    date = DayText.fit(new DatePicker(LocalDate.now(clock)), context.formats());
    date.setAccessibleText(context.text("care.ask.date"));
    date.getEditor().setAccessibleText(context.text("care.ask.date"));
    redFlags =
        checks(
            "care.ask.redFlags",
            RedFlag.class,
            each -> "rehab.redFlag." + each.name(),
            report::redFlags);
    endSigns =
        checks(
            "care.ask.endSigns",
            EndSign.class,
            each -> "rehab.endSign." + each.name(),
            report::endSigns);
    warmUp =
        choices(
            "care.ask.warmUp",
            WarmUpSoreness.values(),
            each -> "care.warmUp." + each.name(),
            report::soreInWarmUp);
    later = told("care.ask.hour", report::soreOverAnHour);
    node.setCenter(Scroll.over(columns()));
    node.getStyleClass().add("bs-pane");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return new Cell<>(new Heading(context.name(athlete), context.text("care.entry.title")));
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(save());
  }

  @Override
  public List<Action> actions() {
    return List.of(
        save(),
        Action.of(NORMAL_ID + "-action", context.text("care.entry.normal"), this::normal)
            .withKeys("Shortcut+Shift+N"),
        Action.of("response-where", context.text("care.entry.where"), front::requestFocus)
            .withKeys("Shortcut+B"),
        Action.of(
                "response-log",
                context.text("care.entry.paper"),
                () -> context.navigator().open(new Place.PaperLogPlace(athlete.id())))
            .withIcon(Feather.GRID));
  }

  @Override
  public void focus() {
    field(Question.BEFORE).control().requestFocus();
  }

  @Override
  public void close() {}

  private Action save() {
    return Action.of(SAVE_ID, context.text("care.entry.save"), this::keep)
        .withIcon(Feather.CHECK)
        .withKeys("Shortcut+Enter");
  }

  private HBox columns() {
    var figures =
        new VBox(
            18,
            Field.of(context.text("care.ask.date"), date),
            section("care.section.pain", numbers(Question.PAIN)),
            section("care.section.work", numbers(Question.WORK)),
            told("care.ask.technique", report::technique),
            choices(
                "care.ask.effusion",
                Effusion.values(),
                each -> "care.effusion." + each.name(),
                report::effusion),
            section("care.section.falls", numbers(Question.FALLS)));
    figures.setPrefWidth(400);
    var normal =
        Buttons.plain(
            Action.of(NORMAL_ID, context.text("care.entry.normal"), this::normal)
                .withIcon(Feather.CHECK_SQUARE));
    var signs = new VBox(18, normal, redFlags, endSigns, warmUp, later);
    signs.setPrefWidth(360);
    front.setId(FIELD_ID + "front");
    back.setId(FIELD_ID + "back");
    marked.setId(FIELD_ID + "marked");
    marked.setWrapText(true);
    marked.getStyleClass().add("bs-secondary");
    var words = new TextField();
    words.setId(FIELD_ID + "note");
    words.textProperty().addListener((_, _, text) -> report.note(text));
    var body = new HBox(20, figure(front, "care.body.front"), figure(back, "care.body.back"));
    var where =
        new VBox(
            18,
            section("care.section.where", new VBox(8, body, marked)),
            Field.of(context.text("care.ask.note"), words));
    where.setPrefWidth(320);
    var columns = new HBox(40, figures, signs, where);
    columns.getStyleClass().add("bs-form");
    return columns;
  }

  /// Both figures know all marks, so that one never loses those of the other.
  private void mark(List<BodySpot> spots) {
    report.spots(spots);
    front.show(spots);
    back.show(spots);
    marked.setText(BodyChart.marked(context, spots));
  }

  private VBox figure(BodyChart chart, String key) {
    var label = new Label(context.text(key));
    label.getStyleClass().add("bs-secondary");
    return new VBox(4, label, chart);
  }

  private VBox section(String key, Node content) {
    var title = new Label(context.text(key));
    title.getStyleClass().add("bs-section");
    return new VBox(10, title, content);
  }

  private HBox numbers(List<Question> questions) {
    var row = new HBox(10);
    for (var question : questions) {
      var control = new TextField();
      control.setId(FIELD_ID + question.name());
      control.setPrefColumnCount(3);
      var field = Field.of(context.text(question.key()), control);
      control.textProperty().addListener((_, _, text) -> typed(question, field, text));
      fields.put(question, field);
      row.getChildren().add(field);
    }
    return row;
  }

  private void typed(Question question, Field field, String text) {
    report.number(question, text);
    if (report.isWrong(question)) {
      field.error(context.text("care.ask.range", question.low(), question.high()));
    } else {
      field.clearError();
    }
  }

  /// A list to tick, or to say that none of it was.
  ///
  /// @param words the message key of each line
  private <E extends Enum<E>> CheckList<E> checks(
      String title, Class<E> type, Function<E, String> words, Consumer<@Nullable Set<E>> heard) {
    return new CheckList<>(
        new CheckList.Title(context.text(title), context.text("care.ask.none")),
        type,
        each -> context.text(words.apply(each)),
        heard);
  }

  private Choices<Told> told(String question, Consumer<@Nullable Told> chosen) {
    return choices(question, Told.values(), each -> "care.told." + each.name(), chosen);
  }

  /// @param words the message key of each answer
  private <E extends Enum<E>> Choices<E> choices(
      String question, E[] answers, Function<E, String> words, Consumer<@Nullable E> chosen) {
    return new Choices<>(
        context.text(question), answers, each -> context.text(words.apply(each)), chosen);
  }

  /// Somebody asked, and nothing was unusual: one key for all of it.
  private void normal() {
    report.nothingUnusual();
    redFlags.showNone();
    endSigns.showNone();
    warmUp.show(WarmUpSoreness.NO);
    later.show(Told.NO);
    Question.FALLS.forEach(question -> ((TextField) field(question).control()).setText("0"));
  }

  private Field field(Question question) {
    var field = fields.get(question);
    if (field == null) {
      throw new IllegalStateException("No field " + question);
    }
    return field;
  }

  /// What is planned at a place among the sessions of a day.
  private @Nullable Program planned(LocalDate day, int place) {
    return context.studio().plan().plan().get().of(athlete.id()).on(day).stream()
        .skip(place - 1L)
        .findFirst()
        .map(PlannedSession::program)
        .orElse(null);
  }

  private void keep() {
    var day = date.getValue();
    var today = LocalDate.now(clock);
    if (report.isEmpty() || !report.isValid() || day == null || day.isAfter(today)) {
      context.notices().show(Notice.refused(context.text("care.entry.wrong")));
      return;
    }
    var record = context.studio().care().of(athlete.id());
    int place = record.freePlace(day, 0);
    int level = LevelProgram.levelDone(record, day, planned(day, place));
    var session = new Response.Session(athlete.id(), day, place, level);
    String undo = context.text("care.undo.response", context.name(athlete));
    context.studio().care().enter(report.response(session, clock.instant()), undo);
    context.navigator().open(new Place.RehabPlace(athlete.id()));
    context.notices().show(Notice.done(context.text("care.entry.kept", context.name(athlete))));
  }
}
