package org.backstride.ui.athlete;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.backstride.rehab.decision.Decision.Kind;
import org.backstride.rehab.response.Response;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.ruling.StandingWords;
import org.jspecify.annotations.Nullable;

/// What the last session asks of the day: its pain by shape, number and word, and the proposal that
/// waits for a decision.
final class TriageCells {

  private static final Map<Kind, String> TONES =
      Map.of(
          Kind.ADVANCE, "safe",
          Kind.HOLD, "caution",
          Kind.REGRESS, "stop",
          Kind.STOP, "stop",
          Kind.REFER, "stop");

  private TriageCells() {}

  /// The worst pain of the last session, -1 where nothing was reported.
  static int lastPain(RosterRow row) {
    return row.care().last().map(Response::pain).map(pain -> pain.worst().orElse(-1)).orElse(-1);
  }

  /// How much a row asks for a decision: referrals first, nothing open last.
  static int urgency(RosterRow row) {
    return row.care().awaitsDecision()
        ? row.care()
            .proposal()
            .map(each -> -each.decision().kind().compareTo(Kind.ADVANCE))
            .orElse(1)
        : 1;
  }

  /// The pain of the last session.
  static final class Pain extends TableCell<RosterRow, RosterRow> {
    private final PainMark mark;

    Pain(ViewContext context) {
      mark = new PainMark(context);
    }

    @Override
    protected void updateItem(@Nullable RosterRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      mark.show(lastPain(row), row.care().thresholds());
      setGraphic(mark);
    }
  }

  /// The proposal that waits, with its row, or what was decided last.
  static final class Proposed extends TableCell<RosterRow, RosterRow> {
    private final ViewContext context;
    private final StandingWords standing;
    private final Label pill = new Label();

    /// What is proposed, or what was decided last; blank before the first session.
    static String words(ViewContext context, RosterRow row) {
      return new StandingWords(context).brief(row.care());
    }

    Proposed(ViewContext context) {
      this.context = context;
      standing = new StandingWords(context);
    }

    @Override
    protected void updateItem(@Nullable RosterRow row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(null);
      if (empty || row == null) {
        return;
      }
      if (!row.care().awaitsDecision()) {
        show(row, "bs-muted", standing.decided(row.care()));
        return;
      }
      row.care()
          .proposal()
          .ifPresent(
              proposal ->
                  show(
                      row,
                      "bs-pill-" + TONES.get(proposal.decision().kind()),
                      AthleteWords.rule(context, proposal.row())));
    }

    private void show(RosterRow row, String tone, String why) {
      pill.getStyleClass().setAll("label", tone);
      pill.setText(standing.brief(row.care()));
      Tip.on(pill, why);
      pill.setAccessibleHelp(why);
      setGraphic(pill);
    }
  }
}
