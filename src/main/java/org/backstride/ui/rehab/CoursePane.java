package org.backstride.ui.rehab;

import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.athlete.Gate;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.care.CourseGate;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Dose;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.decision.Decision.Kind;
import org.backstride.rehab.evidence.Source;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.WholeCell;
import org.backstride.ui.kit.ruling.SignerField;
import org.backstride.ui.rehab.RehabModel.Begun;
import org.kordamp.ikonli.feather.Feather;

/// The left column: the protocol that runs with its sessions, its evidence and its levels, or the
/// choice of one.
final class CoursePane extends VBox {

  static final String PROTOCOL_ID = "rehab-protocol";
  static final String PAIN_ID = "rehab-usual-pain";
  static final String BEGIN_ID = "rehab-begin";
  static final String REASON_ID = "rehab-begin-reason";

  private final ViewContext context;
  private final CareWords words;
  private final RehabModel model;

  CoursePane(ViewContext context, RehabModel model) {
    super(14);
    this.context = context;
    this.model = model;
    words = new CareWords(context);
    getStyleClass().add("bs-course");
  }

  void show() {
    model.record().course().ifPresentOrElse(this::running, this::choice);
  }

  private void running(Course course) {
    var frame = course.frame();
    var title = new Label(context.text("rehab.template." + frame.protocol().name() + ".title"));
    title.getStyleClass().add("bs-section");
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var tag = new Label(frame.protocol().name());
    tag.getStyleClass().add("bs-chip");
    tag.setMinWidth(Region.USE_PREF_SIZE);
    var about =
        new Label(
            context.text(
                "care.course.about", frame.weeks(), frame.timesAWeek(), words.dose(course.dose())));
    about.getStyleClass().add("bs-secondary");
    about.setWrapText(true);
    getChildren()
        .setAll(
            new VBox(4, new HBox(8, title, tag), about),
            sessions(course),
            levels(course),
            new EvidenceCard(context, frame.protocol()));
    if (Protocols.inclines(frame.protocol())) {
      var incline = new InclineForm(context, tenths -> model.allowIncline(course, tenths));
      incline.show(course.ceiling().gradeTenths());
      getChildren().add(3, incline);
    }
    getChildren().addAll(1, CourseGate.unmet(model.record()).stream().map(this::miss).toList());
    if (course.state() == Course.State.LOCKED) {
      getChildren().add(1, locked());
    }
  }

  private Label locked() {
    var icon = Icons.of(Feather.LOCK, 16);
    icon.getStyleClass().add("bs-icon-stop");
    var label = new Label(context.text("care.course.locked"), icon);
    label.getStyleClass().add("bs-text-stop");
    label.setWrapText(true);
    return label;
  }

  /// One tile a session: what was decided after it, by icon; those to come are empty.
  private FlowPane sessions(Course course) {
    var strip = new FlowPane(3, 4);
    strip.setMinHeight(Region.USE_PREF_SIZE);
    var record = model.record();
    var done = record.since(course);
    for (var response : done) {
      var ruling = record.rulingOn(response.id());
      strip
          .getChildren()
          .add(
              ruling
                  .map(each -> tile(each.decided().kind()))
                  .orElseGet(() -> openTile(record.openKey(response))));
    }
    for (int i = done.size(); i < course.frame().sessions(); i++) {
      strip.getChildren().add(openTile("care.session.ahead"));
    }
    return strip;
  }

  private StackPane tile(Kind kind) {
    var icon =
        Icons.of(
            switch (kind) {
              case ADVANCE -> Feather.CHEVRON_UP;
              case HOLD -> Feather.PAUSE;
              case REGRESS -> Feather.CHEVRON_DOWN;
              case STOP, REFER -> Feather.X;
            },
            12);
    var tile = new StackPane(icon);
    tile.getStyleClass().addAll("bs-session", "bs-session-" + ProposalCard.tone(kind));
    tile.setAccessibleText(context.text("care.kind." + kind.name()));
    return tile;
  }

  private StackPane openTile(String key) {
    var tile = new StackPane();
    tile.getStyleClass().add("bs-session");
    tile.setAccessibleText(context.text(key));
    return tile;
  }

  private VBox levels(Course course) {
    var title = new Label(context.text("care.levels"));
    title.getStyleClass().add("bs-section");
    var grid = new GridPane();
    grid.getStyleClass().add("bs-levels");
    grid.setHgap(8);
    grid.setVgap(0);
    for (int place = course.levels().size() - 1; place >= 0; place--) {
      int number = course.numberOf(place);
      level(grid, course.levels().get(place), number, number == course.level());
    }
    var below =
        new HBox(
            8,
            secondary("care.levels.step", words.beltStep()),
            new SourceTag(context, Source.OURS));
    below.setAlignment(Pos.CENTER_LEFT);
    return new VBox(8, title, grid, below);
  }

  private void level(GridPane grid, Dose dose, int number, boolean current) {
    var speed = new Label(words.speed(dose) + words.grade(dose));
    Label[] cells = {
      new Label(words.level(number)),
      new Label(words.bouts(dose)),
      new Label(words.total(dose)),
      speed,
      new Label(current ? context.text("care.levels.here") : "")
    };
    for (Label cell : cells) {
      cell.setMinWidth(Region.USE_PREF_SIZE);
      cell.setMinHeight(Region.USE_PREF_SIZE);
      cell.getStyleClass().add(current ? "bs-level-here" : "bs-level");
    }
    speed.setMinWidth(0);
    speed.setWrapText(true);
    grid.addRow(grid.getRowCount(), cells);
  }

  private void choice() {
    var title = new Label(context.text("care.course.choose"));
    title.getStyleClass().add("bs-section");
    var protocol = protocols();
    var pain = new TextField();
    var painField = painField(pain);
    var card = new VBox(8);
    var incline = new InclineForm(context, _ -> {});
    var reason = new TextField();
    reason.setId(REASON_ID);
    var reasonField = Field.of(context.text("care.admission.reason"), reason);
    var signer = new SignerField(context, model.deciding(), model.id());
    var argued = new VBox(8, reasonField, signer);
    var unmet = new VBox(4);
    Runnable ask =
        () -> {
          chosen(protocol.getValue(), painField, card, incline);
          var misses = model.unmet(protocol.getValue(), usual(pain).orElse(0));
          unmet.getChildren().setAll(misses.stream().map(this::miss).toList());
          shown(argued, !misses.isEmpty() && misses.stream().allMatch(Unmet::mayBeOverridden));
        };
    protocol.setOnAction(event -> ask.run());
    pain.setOnKeyReleased(event -> ask.run());
    protocol.setValue(Provenance.T3);
    ask.run();
    Runnable start =
        () -> {
          if (argued.isVisible() && reason.getText().isBlank()) {
            reasonField.error(context.text("care.ruling.note.missing"));
          }
          String why = reason.getText().strip();
          int usual = usual(pain).orElseThrow();
          incline
              .tenths()
              .ifPresent(tenths -> tell(model.begin(protocol.getValue(), usual, tenths, why)));
        };
    Runnable go = () -> told(painField, pain, () -> signedIf(argued, signer, start));
    var begin = Buttons.plain(Action.of(BEGIN_ID, context.text("care.course.begin"), go));
    getChildren()
        .setAll(
            title,
            Field.of(context.text("care.course.protocol"), protocol),
            painField,
            incline,
            unmet,
            argued,
            begin,
            card);
    closed(begin);
  }

  /// Nothing begins while the gate is closed.
  private void tell(Begun begun) {
    switch (begun) {
      case Begun.Placed _ -> {}
      case Begun.WithoutPhase _ ->
          context.notices().show(Notice.hint(context.text("care.course.withoutPhase")));
      case Begun.Not(var reason) ->
          context.notices().show(Notice.refused(context.text("calendar.refused." + reason.name())));
    }
  }

  private void closed(Button begin) {
    if (!model.mayIssue()) {
      begin.disableProperty().unbind();
      begin.setDisable(true);
      var person = model.athlete().get();
      int below = getChildren().indexOf(begin) + 1;
      for (var reason : Gate.of(person).reasons()) {
        var words = new Label(context.text(reason.key()) + " " + context.text(reason.opensKey()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(below++, words);
      }
    }
  }

  private ComboBox<Provenance> protocols() {
    var protocol = new ComboBox<>(FXCollections.observableArrayList(Provenance.values()));
    protocol.setId(PROTOCOL_ID);
    protocol.setConverter(names());
    WholeCell.in(protocol);
    return protocol;
  }

  private Field painField(TextField pain) {
    pain.setId(PAIN_ID);
    return Field.of(context.text("care.course.pain"), pain);
  }

  /// What the usual pain decides in a protocol.
  private String painHelp(Provenance protocol) {
    return switch (protocol) {
      case T3 -> context.text("care.course.pain.help");
      case T4 -> context.text("care.course.pain.help.T4");
      case T7 -> context.text("care.course.pain.help.T7");
      case T1, T2, T5, T6, T8 -> "";
    };
  }

  /// The usual pain decides on the first dose and on a gate: it is asked, never assumed.
  private void told(Field field, TextField pain, Runnable begin) {
    if (usual(pain).isPresent()) {
      field.clearError();
      begin.run();
    } else {
      field.error(context.text("care.ask.range", 0, 10));
      pain.requestFocus();
    }
  }

  private static OptionalInt usual(TextField pain) {
    String typed = pain.getText().strip();
    return typed.matches("[0-9]|10")
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  /// What begins against its gate is signed.
  private static void signedIf(VBox argued, SignerField signer, Runnable start) {
    if (argued.isVisible()) {
      signer.signed(start);
    } else {
      start.run();
    }
  }

  private static void shown(Region field, boolean asked) {
    field.setVisible(asked);
    field.setManaged(asked);
  }

  /// What a protocol asks and the person does not meet, with its source.
  private HBox miss(Unmet unmet) {
    var icon = Icons.of(Feather.ALERT_TRIANGLE, 14);
    icon.getStyleClass().add(unmet.mayBeOverridden() ? "bs-icon-caution" : "bs-icon-stop");
    var label = new Label(context.text(unmet.key()), icon);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return new HBox(8, label, new SourceTag(context, unmet.source()));
  }

  /// Shows what a protocol rests on, and asks for an incline where it climbs by one.
  private void chosen(Provenance protocol, Field pain, VBox card, InclineForm incline) {
    pain.help(painHelp(protocol));
    card.getChildren().setAll(new EvidenceCard(context, protocol));
    boolean asked = Protocols.inclines(protocol);
    incline.setVisible(asked);
    incline.setManaged(asked);
  }

  private Label secondary(String key, Object... arguments) {
    var label = new Label(context.text(key, arguments));
    label.getStyleClass().add("bs-secondary");
    label.setWrapText(true);
    return label;
  }

  private StringConverter<Provenance> names() {
    return new StringConverter<>() {
      @Override
      public String toString(Provenance protocol) {
        return protocol == null
            ? ""
            : protocol.name() + "  " + context.text("rehab.template." + protocol.name() + ".title");
      }

      @Override
      public Provenance fromString(String text) {
        throw new IllegalStateException("Not typed: " + text);
      }
    };
  }
}
