package org.backstride.ui.athlete;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.icon.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The roster's cells that show more than words; each reuses its nodes.
final class RosterCells {

  private RosterCells() {}

  /// Photo or initials, and name.
  static final class Name extends TableCell<RosterRow, RosterRow> {
    private final Avatar avatar = new Avatar("small");
    private final Label name = new Label();
    private final HBox line = new HBox(10, avatar, name);

    private final ViewContext context;
    private final Photos photos;

    Name(ViewContext context, Photos photos) {
      this.context = context;
      this.photos = photos;
      line.setAlignment(Pos.CENTER_LEFT);
      Tip.whereCut(name);
    }

    @Override
    protected void updateItem(@Nullable RosterRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean shown = !empty && row != null;
      setGraphic(shown ? line : null);
      if (row != null) {
        avatar.show(context.name(row.athlete()));
        photos.show(row.athlete(), avatar);
        name.setText(context.name(row.athlete()));
      }
      setAccessibleText(row == null ? null : context.name(row.athlete()));
    }
  }

  /// The clearance by icon and word.
  static final class Clearance extends TableCell<RosterRow, RosterRow> {
    private final ViewContext context;
    private final Icon icon = Icons.of(Feather.HELP_CIRCLE, 14);

    Clearance(ViewContext context) {
      this.context = context;
      setGraphicTextGap(8);
    }

    @Override
    protected void updateItem(@Nullable RosterRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean shown = !empty && row != null;
      setGraphic(shown ? icon : null);
      setText(null);
      if (row != null) {
        var answer = row.athlete().readiness().clearance().answer();
        icon.show(AthleteWords.clearanceIcon(answer));
        icon.getStyleClass()
            .removeAll("bs-icon-safe", "bs-icon-stop", "bs-icon-caution", "bs-icon-muted");
        icon.getStyleClass().add(AthleteWords.clearanceTone(row.athlete()));
        setText(context.text("athlete.clearance." + answer.name()));
      }
    }
  }

  /// What the profile still asks for, as one mark.
  static final class Dues extends TableCell<RosterRow, RosterRow> {
    private final ViewContext context;
    private final Label pill = new Label();

    Dues(ViewContext context) {
      this.context = context;
    }

    @Override
    protected void updateItem(@Nullable RosterRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean shown = !empty && row != null;
      setGraphic(shown ? pill : null);
      if (row != null) {
        show(row.due());
      }
    }

    private void show(List<Due> due) {
      pill.getStyleClass().setAll("label", due.isEmpty() ? "bs-muted" : tone(due.getFirst()));
      if (due.isEmpty()) {
        pill.setText(words(context, due));
        pill.setGraphic(null);
        return;
      }
      var icon = Icons.of(icon(due.getFirst()), 12);
      icon.getStyleClass().add(tone(due.getFirst()).replace("bs-pill-", "bs-icon-"));
      pill.setGraphic(icon);
      pill.setText(words(context, due));
    }

    /// What is to do first, and how much else.
    static String words(ViewContext context, List<Due> due) {
      if (due.isEmpty()) {
        return context.text("athlete.due.none");
      }
      String first = context.text("athlete.due." + due.getFirst().name());
      return due.size() > 1 ? first + "  +" + (due.size() - 1) : first;
    }

    private static String tone(Due due) {
      return switch (due) {
        case NOT_CLEARED, GATE_CLOSED -> "bs-pill-stop";
        case CLEARANCE -> "bs-pill-caution";
        case BACKWARD_TEST -> "bs-pill-hint";
      };
    }

    private static Feather icon(Due due) {
      return switch (due) {
        case NOT_CLEARED, GATE_CLOSED -> Feather.LOCK;
        case CLEARANCE -> Feather.ALERT_TRIANGLE;
        case BACKWARD_TEST -> Feather.WATCH;
      };
    }
  }
}
