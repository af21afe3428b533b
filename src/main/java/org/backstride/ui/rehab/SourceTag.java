package org.backstride.ui.rehab;

import javafx.scene.control.Label;
import org.backstride.rehab.evidence.Source;
import org.backstride.rehab.evidence.Standing;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.ViewContext;

/// How something is founded, always in the same shape: published in a solid tag, ours and
/// unverified in a dashed one; the citation is its tooltip.
final class SourceTag extends Label {

  SourceTag(ViewContext context, Source source) {
    this(context, source.standing());
    if (!source.citation().isEmpty()) {
      Tip.on(this, source.citation());
      setAccessibleText(getText() + ", " + source.citation());
    }
  }

  SourceTag(ViewContext context, Standing standing) {
    super(context.text(standing.key()));
    getStyleClass().add(standing == Standing.PUBLISHED ? "bs-tag" : "bs-tag-ours");
    setMinWidth(USE_PREF_SIZE);
  }
}
