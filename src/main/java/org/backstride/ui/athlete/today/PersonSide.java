package org.backstride.ui.athlete.today;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Gate;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.rehab.Finding.Text;
import org.backstride.rehab.care.Waiting;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.studio.deciding.Deciding;
import org.backstride.ui.athlete.AthleteWords;
import org.backstride.ui.athlete.Avatar;
import org.backstride.ui.athlete.Photos;
import org.backstride.ui.athlete.today.Triage.DueDay;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.key.Keyboard;
import org.backstride.ui.kit.mark.SkylineMark;
import org.backstride.ui.kit.page.Sentence;
import org.backstride.ui.kit.ruling.RulingForm;
import org.backstride.ui.kit.ruling.RulingForm.Purpose;
import org.backstride.ui.kit.ruling.SignerField;
import org.backstride.ui.kit.ruling.StandingWords;
import org.backstride.ui.kit.trend.PainTrend;
import org.backstride.ui.kit.trend.TrendChart;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The marked person: what is due, what is proposed and why, what comes next, and the ways there.
final class PersonSide extends VBox {

  static final String MORNING_ID = "today-due-morning";
  static final String ACCEPT_ID = "today-accept";
  static final String CHANGE_ID = "today-change";
  static final String DECLINE_ID = "today-decline";

  private final ViewContext context;
  private final TodayWords words;
  private final Runnable onward;
  private @Nullable Triage shown;
  private @Nullable Node first;

  /// @param onward where the keyboard goes when nothing of the person waits any more
  PersonSide(ViewContext context, TodayWords words, Runnable onward) {
    super(18);
    this.context = context;
    this.words = words;
    this.onward = onward;
    getStyleClass().add("bs-today-side");
  }

  /// Shows a person; the one who is shown already stays as built.
  void show(@Nullable Triage row) {
    if (row != null && row.equals(shown)) {
      return;
    }
    build(row);
  }

  /// Where the keyboard stood in what was ruled, it goes on to who signs the next.
  private void build(@Nullable Triage row) {
    boolean here = Keyboard.isWithin(this);
    first = null;
    fill(row);
    if (here) {
      begin();
    }
  }

  private void begin() {
    if (first == null) {
      onward.run();
    } else {
      first.requestFocus();
    }
  }

  private void fill(@Nullable Triage row) {
    shown = row;
    getChildren().clear();
    if (row == null) {
      getChildren().add(Sentence.secondary(context.text("today.side.none")));
      return;
    }
    getChildren().add(who(row));
    if (!Gate.of(row.athlete()).isOpen()) {
      getChildren().add(gate(row));
    }
    getChildren().add(due(row));
    row.care().waiting().stream()
        .limit(1)
        .forEach(waiting -> getChildren().add(proposal(row, waiting)));
    row.care().standing().ifPresent(ruling -> getChildren().add(decided(row, ruling)));
    getChildren().add(next(row));
  }

  private Node who(Triage row) {
    var avatar = new Avatar("large");
    avatar.show(context.name(row.athlete()));
    new Photos(context).show(row.athlete(), avatar);
    var name = new Label(context.name(row.athlete()));
    name.getStyleClass().add("bs-section");
    name.setWrapText(true);
    var about = Sentence.secondary(AthleteWords.condition(context, row.athlete()));
    var text = new VBox(2, name, about);
    HBox.setHgrow(text, Priority.ALWAYS);
    var open =
        button("today-profile", "today.side.profile", new Place.AthletePlace(row.athlete().id()));
    var line = new HBox(12, avatar, text, open);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node gate(Triage row) {
    var box = new VBox(4);
    for (var reason : Gate.of(row.athlete()).reasons()) {
      var why = new Label(context.text(reason.key()));
      why.setWrapText(true);
      why.getStyleClass().add("bs-text-stop");
      box.getChildren().addAll(why, Sentence.secondary(context.text(reason.opensKey())));
    }
    box.getChildren()
        .add(
            button(
                "today-screening",
                "today.side.screening",
                new Place.ScreeningPlace(row.athlete().id())));
    return titled(context.text("today.side.gate"), box);
  }

  private Node due(Triage row) {
    var box = new VBox(8);
    for (DueDay due : row.due()) {
      var title = Sentence.of(context.text("today.due." + due.kind().name()));
      var day = Sentence.secondary(words.dueSince(due));
      var text = new VBox(1, title, day);
      HBox.setHgrow(text, Priority.ALWAYS);
      var id = row.athlete().id();
      var way =
          switch (due.kind()) {
            case MORNING -> button(MORNING_ID, "today.due.enter", new Place.RehabPlace(id));
            case OUTCOME, REVIEW ->
                button("today-due-open", "today.due.open", new Place.RehabPlace(id));
          };
      var line = new HBox(8, text, way);
      line.setAlignment(Pos.CENTER_LEFT);
      box.getChildren().add(line);
    }
    if (row.due().isEmpty()) {
      box.getChildren().add(Sentence.secondary(context.text("today.due.none")));
    }
    return titled(context.text("today.due"), box);
  }

  private Node proposal(Triage row, Waiting waiting) {
    var proposal = waiting.proposal();
    var title = new Label(words.ask(row));
    title.getStyleClass().add("bs-section");
    var box = new VBox(8, Sentence.secondary(words.proposedAfter(row, waiting)), title);
    proposal.facts().forEach(fact -> box.getChildren().add(Sentence.of(text(fact))));
    box.getChildren().add(pain(row));
    var rule = Sentence.secondary(context.text(proposal.row().titleKey()));
    var you = Sentence.secondary(context.text("today.side.decide.note"));
    var badge = new Label(context.text("care.proposal.row", proposal.row().code()));
    badge.getStyleClass().add("bs-pill-" + words.tone(row));
    badge.setMinWidth(Region.USE_PREF_SIZE);
    box.getChildren().addAll(new VBox(4, badge, rule), decide(row, waiting, box), you);
    box.getStyleClass().addAll("bs-today-card", "bs-today-card-" + words.tone(row));
    return box;
  }

  /// What was made of the last proposal: a ruling stands until the next session.
  private Node decided(Triage row, Ruling ruling) {
    var last = row.care().last().orElseThrow().date();
    return titled(
        context.text("today.side.decided", words.day(last)),
        Sentence.of(new StandingWords(context).of(ruling)));
  }

  /// The strongest pain of each session, over the clinic's light.
  private Node pain(Triage row) {
    var care = row.care();
    var content = PainTrend.content(context, care.responses(), care.thresholds());
    String meaning = PainTrend.meaning(context, content);
    return new VBox(2, Sentence.secondary(meaning), new TrendChart(content, meaning));
  }

  /// Three buttons of the same weight, and the way to the whole record.
  private Node decide(Triage row, Waiting waiting, VBox card) {
    var id = row.athlete().id();
    var signer = new SignerField(context, deciding(row), id);
    first = signer.control();
    var accept =
        Buttons.plain(
            Action.of(
                    ACCEPT_ID,
                    context.text("care.action.accept"),
                    () -> signer.signed(() -> deciding(row).accept(waiting)))
                .withIcon(Feather.CHECK));
    var change =
        Buttons.plain(
            Action.of(
                CHANGE_ID,
                context.text("care.action.change"),
                () -> signer.signed(() -> ask(row, waiting, Verdict.CHANGED, card))));
    var decline =
        Buttons.plain(
            Action.of(
                DECLINE_ID,
                context.text("care.action.decline"),
                () -> signer.signed(() -> ask(row, waiting, Verdict.DECLINED, card))));
    var open = button("today-decide", "today.side.decide", new Place.RehabPlace(id));
    return new VBox(8, signer, new FlowPane(8, 8, accept, change, decline, open));
  }

  /// Puts the form in the place of the buttons.
  private void ask(Triage row, Waiting waiting, Verdict verdict, VBox card) {
    var form =
        new RulingForm(
            context,
            Purpose.of(verdict),
            new SignerField(context, deciding(row), row.athlete().id()),
            (decided, note) -> deciding(row).rule(waiting, verdict, decided, note),
            () -> build(row));
    int buttons = card.getChildren().size() - 2;
    card.getChildren().set(buttons, form);
    form.focus();
  }

  private Deciding deciding(Triage row) {
    String undo = context.text("care.plan.followed", context.name(row.athlete()));
    return new Deciding(context.studio(), context.messages(), undo);
  }

  private Node next(Triage row) {
    var session = row.next();
    if (session == null) {
      return titled(
          context.text("today.side.next"),
          Sentence.secondary(context.text("today.side.next.none")));
    }
    var program = new Label(session.program().name());
    program.setWrapText(true);
    var totals = ProgramTotals.of(session.program(), References.of(row.athlete()));
    var clock = context.formats();
    var figures =
        Sentence.secondary(
            context.text(
                "today.side.next.figures",
                clock.atLeast(
                    clock.clock(totals.whole().seconds()), totals.unknown().timeIsWhole()),
                clock.clock(totals.backward().seconds())));
    var shape = new SkylineMark(session.program(), 240, 40);
    var sheet =
        button(
            "today-calendar", "today.side.calendar", new Place.CalendarPlace(row.athlete().id()));
    return titled(
        context.text("today.side.next.at", words.next(session)),
        new VBox(8, program, shape, figures, sheet));
  }

  private Node button(String id, String key, Place place) {
    var button =
        Buttons.plain(Action.of(id, context.text(key), () -> context.navigator().open(place)));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private String text(Text text) {
    return context.text(text.key(), context.formats().quantities(text.quantities()));
  }

  private static Node titled(String title, Node content) {
    var head = new Label(title);
    head.getStyleClass().add("bs-section");
    var box = new VBox(10, head, content);
    box.getStyleClass().add("bs-today-part");
    return box;
  }

  /// The icon of the side's one action for the menu.
  static Feather icon() {
    return Feather.USER;
  }

  /// Every way that the side offers for a person, for the menu.
  List<Action> actions(java.util.function.Supplier<@Nullable Triage> marked) {
    return List.of(
        Action.of(
                "today-open-profile",
                context.text("today.side.profile"),
                () -> {
                  var row = marked.get();
                  if (row != null) {
                    context.navigator().open(new Place.AthletePlace(row.athlete().id()));
                  }
                })
            .withIcon(icon()));
  }
}
