package org.backstride.ui.athlete.threshold;

import javafx.scene.control.Label;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.ViewContext;

/// How a number was found, always in the same shape: found in a solid tag, guessed in a dashed one.
final class SourceMark extends Label {

  private final ViewContext context;

  SourceMark(ViewContext context) {
    this.context = context;
    setMinWidth(USE_PREF_SIZE);
  }

  void show(Source source) {
    setText(context.text("threshold.source." + source.name()));
    dress(source == Source.GUESS);
    Tip.on(this, "");
  }

  /// Guessed from the forward speed by the program.
  void showTranslated() {
    setText(context.text("threshold.source.GUESS"));
    dress(true);
    Tip.on(this, context.text("threshold.translated"));
  }

  private void dress(boolean guess) {
    getStyleClass().setAll("label", guess ? "bs-tag-ours" : "bs-tag");
  }
}
