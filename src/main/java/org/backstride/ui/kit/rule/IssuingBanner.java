package org.backstride.ui.kit.rule;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.Issuing;
import org.backstride.rehab.Issuing.Closed;
import org.backstride.rehab.Issuing.Free;
import org.backstride.rehab.Issuing.Overridden;
import org.backstride.studio.deciding.Deciding;
import org.backstride.studio.findings.IssuingWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Sentence;
import org.kordamp.ikonli.feather.Feather;

/// Says that nothing may be issued to a person, why, and what opens the gate; or that a clinician
/// overrides that, with the reason and the way back. Takes no room where the gate is open.
public final class IssuingBanner extends VBox {

  public static final String ID = "issuing";
  public static final String SCREENING_ID = "issuing-screening";
  public static final String OVERRIDE_ID = "issuing-override";
  public static final String WITHDRAW_ID = "issuing-withdraw";

  private final ViewContext context;
  private final IssuingWords words;

  public IssuingBanner(ViewContext context) {
    super(8);
    this.context = context;
    words = new IssuingWords(context.messages(), context.formats());
    setId(ID);
    hide();
  }

  /// Shows how it stands with nobody.
  public void hide() {
    getChildren().clear();
    setManaged(false);
    setVisible(false);
  }

  /// Shows how it stands with a person.
  public void show(Athlete athlete) {
    switch (context.studio().clinic().issuing(athlete)) {
      case Free _ -> hide();
      case Closed closed -> closed(athlete, closed);
      case Overridden overridden -> overridden(overridden);
    }
  }

  /// Who probably signs: whoever overrode last, else who asked the questions.
  static String signer(ViewContext context, Athlete athlete) {
    return new Deciding(context.studio(), context.messages(), "").signer(athlete.id());
  }

  private void closed(Athlete athlete, Closed closed) {
    look("bs-issuing-closed");
    var icon = Icons.of(Feather.LOCK, 18);
    icon.getStyleClass().add("bs-icon-stop");
    var title = new Label(context.text("rehab.issuing.title"), icon);
    title.getStyleClass().addAll("bs-strong", "bs-text-stop");
    getChildren().setAll(title);
    closed.reasons().forEach(reason -> getChildren().add(Sentence.of(words.reason(reason))));
    var ways = new FlowPane(8, 8, Buttons.plain(screening(athlete)));
    if (closed.mayBeOverridden()) {
      ways.getChildren().add(Buttons.plain(override(athlete, ways)));
    } else {
      getChildren().add(Sentence.of(context.text("rehab.issuing.never")));
    }
    getChildren().add(ways);
  }

  private void overridden(Overridden overridden) {
    look("bs-issuing-overridden");
    var icon = Icons.of(Feather.UNLOCK, 18);
    icon.getStyleClass().add("bs-icon-caution");
    var title = new Label(context.text("rehab.issuing.overridden"), icon);
    title.getStyleClass().add("bs-strong");
    var back =
        Action.of(
            WITHDRAW_ID,
            context.text("rehab.override.withdraw"),
            () -> withdraw(overridden.exemption()));
    getChildren().setAll(title, Sentence.of(words.overridden(overridden)), Buttons.plain(back));
  }

  private Action screening(Athlete athlete) {
    return Action.of(
            SCREENING_ID,
            context.text("rehab.issuing.screening"),
            () -> context.navigator().open(new Place.ScreeningPlace(athlete.id())))
        .withIcon(Feather.SHIELD);
  }

  private Action override(Athlete athlete, FlowPane ways) {
    return Action.of(OVERRIDE_ID, context.text("rehab.override.begin"), () -> ask(athlete, ways));
  }

  private void ask(Athlete athlete, FlowPane ways) {
    var form =
        new OverrideForm(
            context.messages(),
            signer(context, athlete),
            new OverrideForm.Answer() {
              @Override
              public void give(String reason, String by) {
                var everywhere = new Subject(athlete.id(), null, "");
                context.studio().clinic().give(everywhere, Issuing.GATE, reason, by);
              }

              @Override
              public void cancel() {
                show(athlete);
              }
            });
    getChildren().set(getChildren().indexOf(ways), form);
    form.focus();
  }

  private void withdraw(Exemption exemption) {
    context.studio().clinic().withdraw(exemption, exemption.given().by());
  }

  private void look(String style) {
    getStyleClass().setAll("bs-issuing", style);
    setManaged(true);
    setVisible(true);
  }
}
