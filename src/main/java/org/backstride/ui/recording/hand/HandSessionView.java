package org.backstride.ui.recording.hand;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.HandSession;
import org.backstride.studio.DocumentState.HandState;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.kit.key.TabKey;
import org.backstride.ui.kit.page.Direct;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.ui.recording.hand.TypedSession.Fault;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A session that nothing recorded: who, when, how long, how far, how much of it forward and
/// backward, how hard, and a few words. It counts in lists and totals like any other.
public final class HandSessionView implements View {

  private static final double FIELD = 280;
  private static final List<String> SPORTS = List.of("walking", "running");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final ViewContext context;
  private final Clock clock;
  private final RecordingId id;
  private final Lifetime lifetime = new Lifetime();
  private final Cell<Heading> heading;
  private final ComboBox<String> person = new ComboBox<>();
  private final ComboBox<String> sport = new ComboBox<>();
  private final ComboBox<String> effort = new ComboBox<>();
  private final DatePicker day = new DatePicker();
  private final TextField time = new TextField();
  private final TextField minutes = Field.unit("min");
  private final TextField forward = Field.unit("min");
  private final TextField backward = Field.unit("min");
  private final DistanceUnit unit;
  private final TextField distance;
  private final TextArea note = new TextArea();
  private final Map<Fault, Field> faulty = new EnumMap<>(Fault.class);
  private final Action keeping;
  private final List<Athlete> people;
  private final ScrollPane node;
  private @Nullable HandSession before;
  private @Nullable AthleteId ownerBefore;

  /// @param id the session to change, null for a new one
  /// @param clock tells which day it is, and where
  public HandSessionView(ViewContext context, @Nullable RecordingId id, Clock clock) {
    this.context = context;
    this.clock = clock;
    this.id = id == null ? RecordingId.random() : id;
    unit =
        context.formats().units() == UnitSystem.METRIC
            ? DistanceUnit.KILOMETRES
            : DistanceUnit.MILES;
    distance = Field.unit(unit.code());
    people = context.studio().roster().athletes().get();
    heading = new Cell<>(Heading.of(context.text("recording.hand.title")));
    keeping =
        Action.of("hand-keep", context.text("recording.hand.keep"), this::keep)
            .withIcon(Feather.CHECK)
            .withKeys("Shortcut+Enter");
    faulty.put(Fault.START, field("time", time));
    faulty.put(Fault.MINUTES, field("minutes", minutes));
    faulty.put(Fault.DIRECTIONS, field("backward", backward));
    faulty.put(Fault.DISTANCE, field("distance", distance));
    fillChoices();
    node = Scroll.over(form());
    if (id != null) {
      context.studio().recordings().noted(id, found -> found.ifPresent(this::show));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return heading;
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(keeping);
  }

  @Override
  public List<Action> actions() {
    return List.of(keeping);
  }

  @Override
  public void focus() {
    minutes.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private void fillChoices() {
    person.getItems().add(context.text("recording.hand.nobody"));
    people.forEach(athlete -> person.getItems().add(context.name(athlete)));
    person.getSelectionModel().select(0);
    SPORTS.forEach(each -> sport.getItems().add(context.text("recording.sport." + each)));
    sport.getSelectionModel().select(0);
    effort.getItems().add(context.text("recording.hand.rpe.none"));
    IntStream.rangeClosed(0, HandSession.HARDEST)
        .forEach(each -> effort.getItems().add(Integer.toString(each)));
    effort.getSelectionModel().select(0);
    var now = clock.instant().atZone(clock.getZone());
    day.setValue(now.toLocalDate());
    time.setText(now.format(CLOCK));
    note.setPrefRowCount(4);
    TabKey.leaves(note);
    Direct.draw(note);
  }

  private VBox form() {
    DayText.fit(day, context.formats());
    day.getEditor().setAccessibleText(context.text("recording.hand.day"));
    var form =
        new VBox(
            16,
            field("person", person),
            row(field("day", day), faulty.get(Fault.START), field("sport", sport)),
            row(faulty.get(Fault.MINUTES), faulty.get(Fault.DISTANCE)),
            row(field("forward", forward), faulty.get(Fault.DIRECTIONS)),
            field("rpe", effort),
            field("note", note));
    form.getStyleClass().add("bs-form");
    form.setMaxWidth(620);
    return form;
  }

  /// Fields of one width, whatever stands beneath them.
  private static HBox row(@Nullable Field... fields) {
    var row = new HBox(12);
    for (var field : fields) {
      if (field != null) {
        field.setPrefWidth(FIELD);
        HBox.setHgrow(field, Priority.ALWAYS);
        row.getChildren().add(field);
      }
    }
    return row;
  }

  private Field field(String name, Node control) {
    control.setId("hand-" + name);
    return Field.of(context.text("recording.hand." + name), control);
  }

  private void show(HandSession session) {
    before = session;
    ownerBefore = context.studio().recordings().find(id).map(row -> row.athlete()).orElse(null);
    int place = people.stream().map(Athlete::id).toList().indexOf(ownerBefore);
    person.getSelectionModel().select(place + 1);
    sport.getSelectionModel().select(Math.max(0, SPORTS.indexOf(session.sport())));
    var start = session.start().atZone(clock.getZone());
    day.setValue(start.toLocalDate());
    time.setText(start.format(CLOCK));
    minutes.setText(clockOf(session.elapsedSeconds()));
    forward.setText(clockOf(session.forwardSeconds()));
    backward.setText(clockOf(session.backwardSeconds()));
    distance.setText(written(session));
    effort.getSelectionModel().select(session.rpe() + 1);
    note.setText(session.note());
  }

  private String written(HandSession session) {
    return Double.isNaN(session.distanceMetres())
        ? ""
        : context.formats().number(session.distanceMetres() / unit.metres(), 3);
  }

  private static String clockOf(long seconds) {
    return seconds == 0 ? "" : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  private void keep() {
    var typed =
        new TypedSession(
            SPORTS.get(sport.getSelectionModel().getSelectedIndex()),
            day.getValue(),
            time.getText(),
            minutes.getText(),
            forward.getText(),
            backward.getText(),
            distance.getText(),
            unit,
            effort.getSelectionModel().getSelectedIndex() - 1,
            note.getText());
    tell(typed.fault(clock.getZone()));
    typed.session(clock.getZone()).map(this::withUntouchedDistance).ifPresent(this::keep);
  }

  /// Says what is wrong where it was typed, and leads there.
  private void tell(Fault fault) {
    faulty.forEach(
        (each, field) -> {
          if (each == fault) {
            field.error(
                context.text("recording.hand.bad." + fault.name().toLowerCase(Locale.ROOT)));
          } else {
            field.clearError();
          }
        });
    var control =
        switch (fault) {
          case NONE -> null;
          case START -> time;
          case MINUTES -> minutes;
          case DIRECTIONS -> backward;
          case DISTANCE -> distance;
        };
    if (control != null) {
      control.requestFocus();
    }
  }

  /// A distance nobody touched stays what it was, to the metre: what is shown of it is rounded.
  private HandSession withUntouchedDistance(HandSession session) {
    return before != null && distance.getText().equals(written(before))
        ? session.withDistance(before.distanceMetres())
        : session;
  }

  private void keep(HandSession session) {
    int chosen = person.getSelectionModel().getSelectedIndex() - 1;
    var owner = chosen < 0 ? null : people.get(chosen).id();
    context
        .studio()
        .recordings()
        .note(
            new HandState(id, before, ownerBefore),
            new HandState(id, session, owner),
            context.text("recording.hand.undo"));
    context.navigator().open(new Place.Recordings());
  }
}
