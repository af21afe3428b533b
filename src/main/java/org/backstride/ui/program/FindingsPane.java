package org.backstride.ui.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.QuickFix;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.check.InForce;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.studio.findings.FindingWords;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.key.Keyboard;
import org.backstride.ui.kit.page.Lineup;
import org.backstride.ui.kit.page.Steady;
import org.backstride.ui.kit.rule.OverridePane;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.ui.program.model.Turns;
import org.backstride.ui.program.paint.LaneScene.Mark;
import org.backstride.ui.program.stage.LanePane;
import org.jspecify.annotations.Nullable;

/// What the safety rules say about the program as it is seen now, a drag included: what is said of
/// several blocks once, with its rule, its source, what would satisfy it, and edits that would. One
/// finding is open at a time, the gravest to begin with, or that of the block one selects.
final class FindingsPane extends VBox {

  private final ProgramModel model;
  private final LanePane lane;
  private final Book book;
  private final Messages messages;
  private final FindingWords words;
  private final HBox counts = new HBox(10);
  private final Label calm = new Label();
  private final Label yours = new Label();
  private final VBox cards = new VBox(6);
  private final FindingCard.Desk desk = new CardDesk();
  private List<Finding> shown = List.of();
  private final Map<Severity, Label> tallies = new EnumMap<>(Severity.class);
  private final Deque<FindingCard> spare = new ArrayDeque<>();
  private boolean closedByHand;

  FindingsPane(LanePane lane, Turns turns, Book book, Lifetime lifetime) {
    this.model = book.model();
    this.lane = lane;
    this.book = book;
    messages = book.context().messages();
    words = new FindingWords(messages, book.context().formats());
    getStyleClass().addAll("bs-findings", "bs-line-top");
    setId("findings");
    setMinHeight(0);
    calm.setText(messages.text("program.findings.calm"));
    calm.getStyleClass().add("bs-secondary");
    calm.setWrapText(true);
    yours.setText(messages.text("program.findings.proposals"));
    yours.getStyleClass().add("bs-secondary");
    yours.setVisible(false);
    getChildren().setAll(head(), calm, cards, yours);
    turns.follow(lifetime, this::check);
    lifetime.watch(
        model.athlete(),
        _ -> {
          cards().forEach(FindingCard::forget);
          check();
        });
    lifetime.watch(model.desk().selection(), _ -> openSelected());
    lifetime.watch(book.context().studio().clinic().settings(), _ -> check());
    lifetime.watch(book.context().studio().clinic().exemptions(), _ -> check());
    lifetime.watch(book.context().studio().recordings().rows(), _ -> check());
  }

  /// Where words, the clinic's rules and overrides come from, and for which program.
  record Book(ViewContext context, ProgramId program, ProgramModel model) {}

  private HBox head() {
    var title = new Label(messages.text("program.findings.title"));
    title.getStyleClass().add("bs-section");
    title.setMinWidth(Region.USE_PREF_SIZE);
    counts.setId("findings-count");
    counts.setAlignment(Pos.CENTER_LEFT);
    counts.setMinWidth(Region.USE_PREF_SIZE);
    for (Severity each : Severity.values()) {
      var label = Steady.label();
      label.setGraphic(FindingCard.icon(each));
      tell(each, label, 0);
      tallies.put(each, label);
      counts.getChildren().add(label);
    }
    var head = new HBox(10, title, counts);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void check() {
    boolean held = Keyboard.isWithin(cards);
    var program = model.shown().get();
    var found = program.blocks().isEmpty() ? List.<Finding>of() : found(program);
    if (!found.equals(shown)) {
      shown = found;
      show(found);
    }
    if (!model.isHolding()) {
      clear();
      cards().forEach(FindingCard::settle);
    }
    if (held && !Keyboard.isWithin(cards)) {
      cards().stream().filter(FindingCard::isOpen).findFirst().ifPresent(FindingCard::focus);
    }
  }

  private List<Finding> found(Program program) {
    var today = Conditions.on(book.context().studio().care().today());
    return SafetyRules.check(program, person(), today, inForce());
  }

  private InForce inForce() {
    var person = person();
    return book.context()
        .studio()
        .clinic()
        .inForce(person == null ? null : person.id(), book.program());
  }

  private @Nullable Athlete person() {
    return model.athlete().get().orElse(null);
  }

  private List<FindingCard> cards() {
    return all().stream().filter(Node::isVisible).toList();
  }

  /// The cards that are shown, and those that wait in their place to be shown again.
  private List<FindingCard> all() {
    return cards.getChildren().stream().map(FindingCard.class::cast).toList();
  }

  private void show(List<Finding> found) {
    var open = cards().stream().filter(FindingCard::isOpen).map(FindingCard::group).findFirst();
    place(FindingGroup.of(found));
    calm.setVisible(found.isEmpty());
    calm.setManaged(found.isEmpty());
    yours.setVisible(!found.isEmpty());
    count(found);
    open.ifPresent(this::openAgain);
    openOne();
    lane.mark(marks(found));
  }

  /// Cards stay where only numbers change, and wait in their place where nothing is said by them,
  /// so that a drag over a limit and back makes and moves nothing.
  private void place(List<FindingGroup> groups) {
    Map<FindingGroup.Kind, Deque<FindingCard>> present = new HashMap<>();
    Stream.concat(cards().stream(), all().stream().filter(card -> !card.isVisible()))
        .forEach(card -> present.computeIfAbsent(card.kind(), _ -> new ArrayDeque<>()).add(card));
    spare.removeAll(all());
    var kept = groups.stream().map(group -> taken(present, group)).toList();
    present.values().forEach(spare::addAll);
    List<FindingCard> next = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      next.add(kept.get(i).orElseGet(() -> card(group)));
    }
    spare.forEach(FindingCard::rest);
    if (!all().stream().filter(next::contains).toList().equals(next)) {
      Lineup.set(cards.getChildren(), next);
    }
  }

  /// Cards that wait leave the window; they are used again.
  private void clear() {
    cards.getChildren().removeIf(card -> !card.isVisible());
  }

  /// The card that says the same kind of thing already, now with the group's numbers.
  private static Optional<FindingCard> taken(
      Map<FindingGroup.Kind, Deque<FindingCard>> present, FindingGroup group) {
    var card = Optional.ofNullable(present.getOrDefault(group.kind(), new ArrayDeque<>()).poll());
    card.ifPresent(same -> same.show(group));
    return card;
  }

  /// A card that said something else, or a new one.
  private FindingCard card(FindingGroup group) {
    var used = spare.poll();
    if (used == null) {
      return new FindingCard(group, desk);
    }
    used.take(group);
    return used;
  }

  private void count(List<Finding> found) {
    var tally = new EnumMap<Severity, Integer>(Severity.class);
    found.forEach(each -> tally.merge(each.severity(), 1, Integer::sum));
    tallies.forEach((severity, label) -> tell(severity, label, tally.getOrDefault(severity, 0)));
  }

  private void tell(Severity severity, Label label, int many) {
    label.setVisible(many > 0);
    label.setManaged(many > 0);
    label.setText(book.context().formats().number(many, 0));
    label.setAccessibleText(
        messages.text("program.findings." + FindingCard.code(severity)) + ": " + many);
  }

  /// A finding stays open when it is overridden or not any more.
  private void openAgain(FindingGroup before) {
    if (cards().stream().noneMatch(FindingCard::isOpen)) {
      cards().stream()
          .filter(card -> card.group().saysTheSameAs(before))
          .findFirst()
          .ifPresent(card -> card.open(true));
    }
  }

  private void openOne() {
    if (!closedByHand && cards().stream().noneMatch(FindingCard::isOpen) && !cards().isEmpty()) {
      cards().getFirst().open(true);
    }
  }

  private void openSelected() {
    cards().stream()
        .filter(card -> model.selection().stream().anyMatch(card.group().places()::contains))
        .findFirst()
        .ifPresent(this::openAlone);
  }

  private void openAlone(FindingCard card) {
    boolean speaks = cards().stream().anyMatch(each -> each.isOpen() && speaksOfSelection(each));
    if (!card.isOpen() && !speaks) {
      cards().forEach(each -> each.open(each == card));
    }
  }

  private boolean speaksOfSelection(FindingCard card) {
    return model.selection().stream().anyMatch(card.group().places()::contains);
  }

  private static Map<BlockPath, Mark> marks(List<Finding> found) {
    Map<BlockPath, Mark> marks = new HashMap<>();
    for (Finding finding : found) {
      if (!finding.path().isRoot() && !finding.isOverridden()) {
        marks.merge(
            finding.path(),
            mark(finding.severity()),
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return marks;
  }

  private static Mark mark(Severity severity) {
    return switch (severity) {
      case ERROR -> Mark.ERROR;
      case WARNING -> Mark.WARNING;
      case HINT -> Mark.HINT;
    };
  }

  /// What the cards do.
  private final class CardDesk implements FindingCard.Desk {

    @Override
    public FindingWords words() {
      return words;
    }

    @Override
    public OverridePane.@Nullable For whom() {
      var person = person();
      return person == null
          ? null
          : new OverridePane.For(person, book.program(), model.program().name());
    }

    @Override
    public OverridePane override(Finding finding, OverridePane.For whom) {
      return new OverridePane(book.context(), finding, whom);
    }

    @Override
    public void goNext(FindingGroup group) {
      model.select(group.placeAfter(model.selection()));
    }

    @Override
    public void fix(QuickFix fix) {
      model.perform(fix.edit());
    }

    @Override
    public void fixAll(FindingGroup group) {
      var mended =
          SafetyRules.mended(model.program(), program -> found(program), group.first().rule());
      model.perform(new ProgramEdit.Rewrite(mended), words.label(group.first().fixes().getFirst()));
    }

    @Override
    public void opened(FindingCard card, boolean open) {
      closedByHand = !open;
      cards().forEach(each -> each.open(open && each == card));
      if (open) {
        model.select(card.group().placeAfter(List.of()));
      }
    }
  }
}
