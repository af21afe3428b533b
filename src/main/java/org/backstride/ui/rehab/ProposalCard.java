package org.backstride.ui.rehab;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.rehab.care.Heeded;
import org.backstride.rehab.care.Waiting;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision.Kind;
import org.backstride.rehab.decision.Proposal;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.response.Response;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.key.Keyboard;
import org.backstride.ui.kit.page.Sentence;
import org.backstride.ui.kit.ruling.RulingForm;
import org.backstride.ui.kit.ruling.RulingForm.Purpose;
import org.backstride.ui.kit.ruling.SignerField;
import org.backstride.ui.kit.ruling.StandingWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the table proposes after the first session that waits for a decision: the row that applied,
/// its reason, the next session it would make, and three buttons of the same weight.
final class ProposalCard extends VBox {

  static final String ACCEPT_ID = "proposal-accept";
  static final String CHANGE_ID = "proposal-change";
  static final String DECLINE_ID = "proposal-decline";
  static final String CORRECT_ID = "proposal-correct";
  static final String WAITING_ID = "proposal-waiting";

  private final ViewContext context;
  private final CareWords words;
  private final RehabModel model;
  private final Runnable onward;
  private @Nullable Node first;

  /// @param onward where the keyboard goes when nothing waits any more
  ProposalCard(ViewContext context, RehabModel model, Runnable onward) {
    super(10);
    this.context = context;
    this.model = model;
    this.onward = onward;
    words = new CareWords(context);
    getStyleClass().add("bs-proposal");
  }

  /// Shows the first open proposal, the ruling that stands, or that nothing was reported yet. Where
  /// the keyboard stood in what was ruled, it goes on to who signs the next.
  void show() {
    boolean here = Keyboard.isWithin(this);
    build();
    if (!here) {
      return;
    }
    if (model.record().waiting().isEmpty()) {
      onward.run();
    } else {
      begin();
    }
  }

  private void begin() {
    if (first != null) {
      first.requestFocus();
    }
  }

  private void build() {
    var record = model.record();
    var last = record.last();
    getStyleClass().removeIf(style -> style.startsWith("bs-proposal-"));
    if (last.isEmpty()) {
      getChildren().setAll(title(context.text("care.proposal.none")), text("care.proposal.wait"));
      return;
    }
    var waiting = record.waiting();
    var shown = waiting.isEmpty() ? decided(last.get()) : waiting.getFirst();
    show(shown);
    if (waiting.isEmpty()) {
      getChildren().add(ruled(shown));
    } else {
      getChildren().addAll(later(waiting), buttons(shown));
    }
    getChildren().add(new AdvanceLimitLine(context, model));
    showLock();
  }

  private void show(Waiting shown) {
    var proposal = shown.proposal();
    getStyleClass().add("bs-proposal-" + tone(proposal.decision().kind()));
    var day = words.day(shown.response().date());
    var when = new Label(context.text("care.proposal.after", day));
    when.getStyleClass().add("bs-secondary");
    getChildren().setAll(head(proposal, when));
    proposal.facts().forEach(fact -> getChildren().add(Sentence.of(words.text(fact))));
    getChildren().addAll(rows(proposal.row()), rule(proposal.row()));
    next(shown);
    if (!proposal.open().isEmpty()) {
      getChildren().add(open(proposal));
    }
  }

  private Waiting decided(Response last) {
    return new Waiting(last, model.record().proposalAfter(last).orElseThrow());
  }

  /// The other sessions that wait, in their order, with what is proposed after each.
  private VBox later(List<Waiting> waiting) {
    var box = new VBox(2);
    box.setId(WAITING_ID);
    boolean several = waiting.size() > 1;
    box.setVisible(several);
    box.setManaged(several);
    if (several) {
      int after = model.record().responses().indexOf(waiting.getFirst().response()) + 1;
      int later = model.record().responses().size() - after;
      box.getChildren().add(Sentence.of(context.text("care.proposal.later", later)));
      box.getChildren().add(Sentence.of(context.text("care.proposal.waiting"), "bs-strong"));
    }
    waiting.stream().skip(1).forEach(each -> box.getChildren().add(line(each)));
    return box;
  }

  private Label line(Waiting waiting) {
    var proposal = waiting.proposal();
    var line =
        Sentence.of(
            context.text(
                "care.proposal.waiting.line",
                words.day(waiting.response().date()),
                proposal.row().code(),
                words.decision(proposal.decision())));
    var icon = Icons.of(icon(proposal.decision().kind()), 14);
    icon.getStyleClass().add("bs-icon-" + tone(proposal.decision().kind()));
    line.setGraphic(icon);
    return line;
  }

  /// Shows the lock where there is one, and no longer where it was lifted.
  void showLock() {
    getChildren().removeIf(LockLine.class::isInstance);
    if (model.isLocked()) {
      getChildren().addFirst(new LockLine(context, model));
    }
  }

  private HBox head(Proposal proposal, Label when) {
    var icon = Icons.of(icon(proposal.decision().kind()), 22);
    icon.getStyleClass().add("bs-icon-" + tone(proposal.decision().kind()));
    var decision = title(words.decision(proposal.decision()));
    var column = new VBox(2, when, decision);
    HBox.setHgrow(column, Priority.ALWAYS);
    var row = new Label(context.text("care.proposal.row", proposal.row().code()));
    row.getStyleClass().add("bs-pill-" + tone(proposal.decision().kind()));
    row.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(14, icon, column, row);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /// The rows of the table in their order, the one that applied marked by word and shape.
  private FlowPane rows(Row applied) {
    var strip = new FlowPane(4, 4);
    for (Row row : Row.values()) {
      boolean here = row == applied;
      var cell = new Label(here ? context.text("care.proposal.applies", row.code()) : row.code());
      cell.getStyleClass().add(here ? "bs-rule-applies" : "bs-rule");
      if (row.compareTo(applied) < 0) {
        cell.getStyleClass().add("bs-rule-passed");
      }
      strip.getChildren().add(cell);
    }
    var first = new Label(context.text("care.proposal.first"));
    first.getStyleClass().add("bs-secondary");
    strip.getChildren().add(first);
    strip.setRowValignment(VPos.CENTER);
    return strip;
  }

  private FlowPane rule(Row row) {
    var line = new FlowPane(8, 4);
    var title = Sentence.of(context.text(row.titleKey()));
    title.getStyleClass().add("bs-secondary");
    line.getChildren().add(title);
    SourceTag.of(context, row.sources()).forEach(tag -> line.getChildren().add(tag));
    return line;
  }

  private void next(Waiting shown) {
    var record = model.record();
    var decision = shown.proposal().decision();
    record
        .course()
        .filter(_ -> record.awaitsDecision())
        .flatMap(
            course ->
                Heeded.moved(record, shown.response(), decision)
                    .map(after -> words.next(course, after, decision)))
        .filter(next -> !next.isEmpty())
        .ifPresent(next -> getChildren().add(Sentence.of(next, "bs-strong")));
  }

  private Node open(Proposal proposal) {
    var box = new VBox(2);
    boolean first = true;
    var missing = new StringBuilder();
    for (var open : proposal.open()) {
      if (first) {
        var line = Sentence.of(words.text(open));
        line.getStyleClass().add("bs-secondary");
        box.getChildren().add(line);
      } else {
        missing.append(missing.isEmpty() ? "" : ", ").append(words.text(open));
      }
      first = false;
    }
    if (!missing.isEmpty()) {
      var line = Sentence.of(context.text("care.proposal.missing", missing.toString()));
      line.getStyleClass().add("bs-text-caution");
      box.getChildren().add(line);
    }
    return box;
  }

  private VBox buttons(Waiting waiting) {
    var signer = new SignerField(context, model.deciding(), model.id());
    first = signer.control();
    var accept =
        Buttons.plain(
            Action.of(
                    ACCEPT_ID,
                    context.text("care.action.accept"),
                    () -> signer.signed(() -> model.accept(waiting)))
                .withIcon(Feather.CHECK));
    var change =
        Buttons.plain(
            Action.of(
                CHANGE_ID,
                context.text("care.action.change"),
                () -> signer.signed(() -> ask(waiting, Purpose.CHANGE))));
    var decline =
        Buttons.plain(
            Action.of(
                DECLINE_ID,
                context.text("care.action.decline"),
                () -> signer.signed(() -> ask(waiting, Purpose.DECLINE))));
    var you = new Label(context.text("care.proposal.you"));
    you.getStyleClass().add("bs-secondary");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(8, accept, change, decline, gap, you);
    row.setAlignment(Pos.CENTER_LEFT);
    return new VBox(8, signer, row);
  }

  private Node ruled(Waiting decided) {
    var ruling = model.record().rulingOn(decided.response().id()).orElseThrow();
    var line = Sentence.of(new StandingWords(context).of(ruling), "bs-strong");
    var correct =
        Buttons.flat(
            Action.of(
                CORRECT_ID,
                context.text("care.action.correct"),
                () -> ask(decided, Purpose.CORRECT)));
    correct.setMinWidth(Region.USE_PREF_SIZE);
    first = correct;
    var row = new HBox(12, line, correct);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void ask(Waiting waiting, Purpose purpose) {
    var verdict = purpose == Purpose.DECLINE ? Verdict.DECLINED : Verdict.CHANGED;
    var form =
        new RulingForm(
            context,
            purpose,
            new SignerField(context, model.deciding(), model.id()),
            (decided, note) -> model.rule(waiting, verdict, decided, note),
            () -> {
              build();
              begin();
            });
    getChildren().set(getChildren().size() - 2, form);
    form.focus();
  }

  private Label text(String key) {
    return Sentence.of(context.text(key));
  }

  private static Label title(String words) {
    var title = new Label(words);
    title.getStyleClass().add("bs-figure-small");
    title.setWrapText(true);
    return title;
  }

  static String tone(Kind kind) {
    return switch (kind) {
      case ADVANCE -> "safe";
      case HOLD -> "caution";
      case REGRESS, STOP, REFER -> "stop";
    };
  }

  static Feather icon(Kind kind) {
    return switch (kind) {
      case ADVANCE -> Feather.TRENDING_UP;
      case HOLD -> Feather.PAUSE_CIRCLE;
      case REGRESS -> Feather.TRENDING_DOWN;
      case STOP -> Feather.STOP_CIRCLE;
      case REFER -> Feather.ALERT_OCTAGON;
    };
  }
}
