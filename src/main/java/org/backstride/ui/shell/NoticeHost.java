package org.backstride.ui.shell;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Notices;
import org.backstride.ui.kit.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/// Notices at the foot of the window, or at its head while a card lies over it whose buttons they
/// would cover; the newest lowest, each sentence once. A problem stays until it is closed and a
/// refusal until the window goes elsewhere; the others leave after a while, later when they offer
/// something.
final class NoticeHost extends VBox implements Notices {

  private static final int MOST = 4;
  private static final Duration SHORT = Duration.seconds(5);
  private static final Duration LONG = Duration.seconds(10);

  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

  private final Messages messages;

  /// Where notices stand: at the foot of the window, or at its head.
  enum Stand {
    BELOW,
    ABOVE
  }

  NoticeHost(Messages messages) {
    this.messages = messages;
    getStyleClass().add("bs-notices");
    setAlignment(Pos.BOTTOM_RIGHT);
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  @Override
  public void show(Notice notice) {
    var toast = toast(notice);
    getChildren().removeIf(shown -> notice.text().equals(shown.getAccessibleText()));
    getChildren().add(toast);
    if (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
    if (notice.kind() == Notice.Kind.REFUSED) {
      toast.getProperties().put(Notice.Kind.REFUSED, true);
    } else if (notice.kind() != Notice.Kind.PROBLEM) {
      var leave = new PauseTransition(notice.action() == null ? SHORT : LONG);
      leave.setOnFinished(event -> getChildren().remove(toast));
      leave.play();
    }
  }

  /// Goes to the head of the window while something is laid over it, else to its foot.
  void stand(Stand stand) {
    pseudoClassStateChanged(ABOVE, stand == Stand.ABOVE);
    StackPane.setAlignment(this, stand == Stand.ABOVE ? Pos.TOP_RIGHT : Pos.BOTTOM_RIGHT);
    setViewOrder(stand == Stand.ABOVE ? -1 : 0);
  }

  /// What was refused at one place is no longer said at the next.
  void leavePlace() {
    getChildren().removeIf(shown -> shown.getProperties().containsKey(Notice.Kind.REFUSED));
  }

  private HBox toast(Notice notice) {
    var text = new Label(notice.text());
    text.setWrapText(true);
    text.setMaxWidth(420);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var toast = new HBox(12, icon(notice.kind()), text);
    toast.setAlignment(Pos.CENTER_LEFT);
    toast.getStyleClass().add("bs-notice");
    toast.setMaxWidth(Region.USE_PREF_SIZE);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setAccessibleText(notice.text());
    Action offered = notice.action();
    if (offered != null) {
      var button = Buttons.flat(offered);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.addEventHandler(javafx.event.ActionEvent.ACTION, event -> getChildren().remove(toast));
      toast.getChildren().add(button);
    }
    toast.getChildren().add(Buttons.icon(close(toast)));
    return toast;
  }

  private Action close(HBox toast) {
    return Action.of(
            "notice-close", messages.text("shell.notice.close"), () -> getChildren().remove(toast))
        .withIcon(Feather.X);
  }

  private Icon icon(Notice.Kind kind) {
    return switch (kind) {
      case DONE -> toned(Feather.CHECK_CIRCLE, "done", "bs-icon-safe");
      case HINT -> toned(Feather.INFO, "hint", "bs-icon-hint");
      case REFUSED, PROBLEM -> toned(Feather.ALERT_TRIANGLE, "problem", "bs-icon-stop");
    };
  }

  private Icon toned(Feather feather, String word, String styleClass) {
    var icon = Icons.of(feather);
    icon.getStyleClass().add(styleClass);
    icon.setAccessibleText(messages.text("shell.notice." + word));
    return icon;
  }
}
