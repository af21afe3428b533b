package org.backstride.ui.rehab;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Question;
import org.backstride.athlete.Question.Weight;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Screening;
import org.backstride.athlete.Screening.OutsideForm;
import org.backstride.studio.Roster;
import org.backstride.studio.deciding.Deciding;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.ui.rehab.entry.OutsideFormFields;
import org.backstride.work.Cell;
import org.kordamp.ikonli.feather.Feather;

/// The questions before the first session, and the gate they open or close, with what opens it.
public final class ScreeningView implements View {

  static final String YES_ID = "screening-yes-";
  static final String NO_ID = "screening-no-";
  static final String CLEARANCE_ID = "screening-clearance";
  static final String BY_ID = "screening-by";

  private final ViewContext context;
  private final Roster roster;
  private final AthleteId id;
  private final Clock clock;
  private final Lifetime lifetime = new Lifetime();
  private final VBox gate = new VBox(8);
  private final TextField by = new TextField();
  private final Field byField;
  private final BorderPane node = new BorderPane();

  public ScreeningView(ViewContext context, Athlete athlete, Clock clock) {
    this.context = context;
    this.clock = clock;
    roster = context.studio().roster();
    id = athlete.id();
    gate.getStyleClass().add("bs-gate");
    by.setId(BY_ID);
    by.setText(asker(athlete));
    by.textProperty().addListener((_, _, text) -> keepAsker(text));
    var red = list(Weight.ABSOLUTE, "care.screening.absolute", "care.screening.help.absolute");
    var amber = list(Weight.RELATIVE, "care.screening.relative", "care.screening.help.relative");
    HBox.setHgrow(red, Priority.ALWAYS);
    HBox.setHgrow(amber, Priority.ALWAYS);
    red.setPrefWidth(560);
    amber.setPrefWidth(560);
    byField = Field.of(context.text("care.screening.by"), by);
    var fields =
        new HBox(
            20,
            byField,
            new OutsideFormFields(context, athlete.screening().form(), this::keepForm));
    var page = new VBox(24, gate, fields, new HBox(48, red, amber));
    page.getStyleClass().add("bs-form");
    node.setCenter(Scroll.over(page));
    node.getStyleClass().add("bs-pane");
    lifetime.watch(roster.athletes(), _ -> roster.find(id).ifPresent(this::show));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    String name = roster.find(id).map(context::name).orElse("");
    return new Cell<>(new Heading(name, context.text("care.screening.title")));
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(
        Action.of(
                "screening-done",
                context.text("care.screening.done"),
                () -> context.navigator().open(new Place.RehabPlace(id)))
            .withIcon(Feather.CHECK));
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of("screening-rest", context.text("care.screening.rest"), this::restNo)
            .withKeys("Shortcut+Shift+N"));
  }

  @Override
  public void focus() {
    by.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private VBox list(Weight weight, String key, String helpKey) {
    var title = new Label(context.text(key));
    title.getStyleClass().add("bs-section");
    var help = new Label(context.text(helpKey));
    help.getStyleClass().add("bs-secondary");
    help.setWrapText(true);
    var list = new VBox(6, title, help);
    for (Question question : Question.values()) {
      if (question.weight() == weight) {
        list.getChildren().add(line(question));
      }
    }
    return list;
  }

  private HBox line(Question question) {
    var words = new Label(context.text(question.key()));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var group = new ToggleGroup();
    var yes = button(question, Answer.YES, YES_ID + question.name(), group);
    var no = button(question, Answer.NO, NO_ID + question.name(), group);
    var both = new HBox(yes, no);
    both.getStyleClass().add("bs-segmented");
    both.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(16, words, both);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("bs-question");
    return line;
  }

  private ToggleButton button(Question question, Answer answer, String name, ToggleGroup group) {
    var button = new ToggleButton(context.text("care.told." + answer.name()));
    button.setId(name);
    button.setToggleGroup(group);
    button.setAccessibleText(context.text(question.key()) + " " + button.getText());
    button.setOnAction(
        event ->
            change(
                screening()
                    .withAnswer(question, button.isSelected() ? answer : Answer.NOT_RECORDED)));
    lifetime.watch(
        roster.athletes(), _ -> button.setSelected(screening().answers().get(question) == answer));
    return button;
  }

  private void show(Athlete athlete) {
    var state = Gate.of(athlete);
    boolean open = state.isOpen();
    var icon = Icons.of(open ? Feather.UNLOCK : Feather.LOCK, 22);
    icon.getStyleClass().add(open ? "bs-icon-safe" : "bs-icon-stop");
    var title = new Label(context.text(open ? "care.gate.open" : "care.gate.closed"), icon);
    title.setGraphicTextGap(10);
    title.getStyleClass().addAll("bs-figure-small", open ? "bs-text-safe" : "bs-text-stop");
    gate.getChildren().setAll(title);
    state
        .reasons()
        .forEach(
            reason ->
                gate.getChildren()
                    .add(
                        sentence(
                            context.text(reason.key()) + " " + context.text(reason.opensKey()))));
    if (state.reasons().stream().anyMatch(Gate.Reason::asksForClearance)) {
      gate.getChildren().add(Buttons.plain(clearance()));
    }
    int left = athlete.screening().open().size();
    if (left > 0) {
      gate.getChildren().add(sentence(context.text("care.screening.left", left)));
    }
    if (athlete.screening().by().isBlank() && left < Question.values().length) {
      gate.getChildren().add(sentence(context.text("care.screening.by.missing")));
    }
    cleared(athlete).ifPresent(words -> gate.getChildren().add(sentence(words)));
    if (!state.precautions().isEmpty()) {
      gate.getChildren().add(sentence(context.text("care.screening.precautions")));
    }
    gate.pseudoClassStateChanged(PseudoClass.getPseudoClass("closed"), !open);
  }

  /// A clearance is noted in the profile, with its day and its clinician.
  private Action clearance() {
    return Action.of(
            CLEARANCE_ID,
            context.text("care.screening.clearance"),
            () -> context.navigator().open(new Place.ClearancePlace(id)))
        .withIcon(Feather.USER_CHECK);
  }

  /// Who cleared somebody whom an answer would otherwise keep out.
  private Optional<String> cleared(Athlete athlete) {
    var clearance = athlete.readiness().clearance();
    LocalDate date = clearance.date();
    boolean asked = athlete.screening().yes().stream().anyMatch(each -> each.isAbsolute());
    return asked && clearance.answer() == Answer.YES && date != null
        ? Optional.of(
            context.text(
                "care.screening.cleared", clearance.clinician(), context.formats().date(date)))
        : Optional.empty();
  }

  private static Label sentence(String words) {
    var sentence = new Label(words);
    sentence.setWrapText(true);
    return sentence;
  }

  /// All that is open is answered at once only by somebody who says so with a name.
  private void restNo() {
    if (by.getText().isBlank()) {
      byField.error(context.text("care.screening.by.missing"));
      by.requestFocus();
    } else {
      byField.clearError();
      change(screening().withOpenAsNo());
    }
  }

  /// Who asks today: whoever began today, else the one name that this library knows. Nobody signs
  /// with the name of who asked another day.
  private String asker(Athlete athlete) {
    var screening = athlete.screening();
    return day().equals(screening.date())
        ? screening.by()
        : new Deciding(context.studio(), context.messages(), "").signer(id);
  }

  private void keepAsker(String text) {
    roster
        .find(id)
        .ifPresent(
            athlete ->
                roster.type(
                    athlete.withScreening(athlete.screening().asked(day(), text)),
                    context.text("care.screening.undo"),
                    "screening-by"));
  }

  private void keepForm(OutsideForm form) {
    roster
        .find(id)
        .ifPresent(
            athlete ->
                roster.type(
                    athlete.withScreening(athlete.screening().withForm(form)),
                    context.text("care.screening.undo"),
                    "screening-form"));
  }

  private void change(Screening next) {
    var dated = next.asked(day(), by.getText());
    String label = context.text("care.screening.undo");
    String followed =
        context.text("care.plan.followed", roster.find(id).map(context::name).orElse(""));
    new Deciding(context.studio(), context.messages(), followed)
        .guarding(
            id,
            label,
            () ->
                roster
                    .find(id)
                    .ifPresent(athlete -> roster.put(athlete.withScreening(dated), label)));
  }

  private Screening screening() {
    return roster.find(id).map(Athlete::screening).orElse(Screening.NOT_DONE);
  }

  private LocalDate day() {
    return LocalDate.now(clock);
  }
}
