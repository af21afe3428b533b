package org.backstride.ui.rehab;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Protocols.CardPart;
import org.backstride.rehab.evidence.Standing;
import org.backstride.text.PublishedAmounts;
import org.backstride.ui.kit.ViewContext;

/// What a protocol rests on: who was studied, the dose, what came out, the source; and apart from
/// it what is ours.
final class EvidenceCard extends VBox {

  private final ViewContext context;

  EvidenceCard(ViewContext context, Provenance protocol) {
    super(8);
    this.context = context;
    getStyleClass().add("bs-evidence");
    var sources =
        Protocols.sources(protocol).stream()
            .map(source -> source.words(context::text))
            .collect(Collectors.joining("; "));
    var published = grid(protocol, List.of(CardPart.WHO, CardPart.DOSE, CardPart.OUTCOME));
    row(published, context.text("care.card.SOURCE"), sources);
    var standing = Protocols.sources(protocol).getFirst().standing();
    getChildren()
        .setAll(
            head("care.card.title", standing),
            published,
            new Separator(),
            head("care.card.added", Standing.OURS),
            grid(protocol, List.of(CardPart.CERTAINTY, CardPart.OURS, CardPart.GATE)));
  }

  private HBox head(String key, Standing standing) {
    var title = new Label(context.text(key));
    title.getStyleClass().add("bs-strong");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(8, title, gap, new SourceTag(context, standing));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private GridPane grid(Provenance protocol, List<CardPart> parts) {
    var grid = new GridPane();
    grid.setHgap(10);
    grid.setVgap(6);
    grid.getColumnConstraints().addAll(new ColumnConstraints(70), new ColumnConstraints());
    for (var part : parts) {
      row(
          grid,
          context.text("care.card." + part.name()),
          PublishedAmounts.beside(context.text(part.key(protocol)), context.formats()));
    }
    return grid;
  }

  private static void row(GridPane grid, String name, String words) {
    var label = new Label(name);
    label.getStyleClass().add("bs-secondary");
    GridPane.setValignment(label, VPos.TOP);
    var text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), label, text);
  }
}
