package org.backstride.ui.rehab;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.backstride.rehab.evidence.Source;
import org.backstride.rehab.evidence.Standing;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.ViewContext;

/// How something is founded, always in the same shape: published in a solid tag, ours and
/// unverified in a dashed one; the citations are its tooltip.
final class SourceTag extends Label {

  SourceTag(ViewContext context, Source source) {
    this(context, source.standing(), List.of(source));
  }

  SourceTag(ViewContext context, Standing standing) {
    this(context, standing, List.of());
  }

  private SourceTag(ViewContext context, Standing standing, List<Source> alike) {
    super(context.text(standing.key()));
    getStyleClass().add(standing == Standing.PUBLISHED ? "bs-tag" : "bs-tag-ours");
    setMinWidth(USE_PREF_SIZE);
    if (alike.size() > 1) {
      setText(context.text("rehab.standing.several", getText(), alike.size()));
    }
    String citations =
        alike.stream()
            .map(Source::citation)
            .filter(citation -> !citation.isEmpty())
            .collect(Collectors.joining("; "));
    if (!citations.isEmpty()) {
      Tip.on(this, citations);
      setAccessibleText(getText() + ", " + citations);
    }
  }

  /// One tag for each standing, which counts its sources where there are several.
  static List<SourceTag> of(ViewContext context, List<Source> sources) {
    return Arrays.stream(Standing.values())
        .map(standing -> sources.stream().filter(each -> each.standing() == standing).toList())
        .filter(alike -> !alike.isEmpty())
        .map(alike -> new SourceTag(context, alike.getFirst().standing(), alike))
        .toList();
  }
}
