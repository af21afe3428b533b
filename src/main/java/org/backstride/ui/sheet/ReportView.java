package org.backstride.ui.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Language;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.studio.PrintReport;
import org.backstride.studio.PrintReport.Audience;
import org.backstride.studio.PrintReport.Order;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.studio.printing.Letterhead;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.work.Cell;
import org.backstride.work.Latest;
import org.backstride.work.RunningJob;

/// The progress report of one person, the same in plain words, or the trail of decisions: what is
/// shown is the very file that is printed or saved. It follows the record.
public final class ReportView implements View {

  private static final double WIDEST_CHOICE = 640;

  private final ViewContext context;
  private final Athlete athlete;
  private final Audience audience;
  private LocalDate today;
  private final Lifetime lifetime = new Lifetime();
  private final PreviewPane preview;
  private final HBox choice;
  private final BorderPane node = new BorderPane();
  private SheetPreview shown = SheetPreview.NONE;
  private final Latest latest = new Latest();
  private RunningJob rendering = () -> {};

  public ReportView(ViewContext context, Athlete athlete, Audience audience, LocalDate today) {
    this.context = context;
    this.athlete = athlete;
    this.audience = audience;
    this.today = today;
    preview = new PreviewPane(context);
    choice =
        Choice.segments(
            context.text("care.report.kind"),
            Stream.of(Audience.values()).map(this::choice).toList(),
            audience,
            this::open);
    var about = new Label(context.text("care.report.about." + audience.name()));
    about.getStyleClass().add("bs-secondary");
    about.setWrapText(true);
    choice.setMaxWidth(WIDEST_CHOICE);
    var head = new VBox(8, choice, about);
    head.getStyleClass().add("bs-report-head");
    node.setTop(head);
    node.setCenter(preview);
    node.getStyleClass().add("bs-pane");
    lifetime.watch(context.studio().care().records(), next -> render());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return new Cell<>(new Heading(context.name(athlete), word(audience)));
  }

  @Override
  public List<Node> tools() {
    return List.of(Buttons.plain(saveAction()));
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(printAction());
  }

  @Override
  public List<Action> actions() {
    return Stream.concat(Stream.of(printAction(), saveAction()), preview.actions().stream())
        .toList();
  }

  @Override
  public void focus() {
    int open = List.of(Audience.values()).indexOf(audience);
    choice.getChildren().get(open).requestFocus();
  }

  @Override
  public void turn(LocalDate next) {
    today = next;
    render();
  }

  @Override
  public void close() {
    lifetime.close();
    rendering.cancel();
  }

  /// Writes the file that is shown.
  void save(Path file) {
    byte[] pdf = shown.pdf();
    context
        .studio()
        .jobs()
        .start(
            context.text("care.report.running"),
            progress -> WholeFile.write(file, pdf),
            saved -> tell(Notice.done(context.text("care.report.written", saved.toString()))),
            failure -> tell(Notice.problem(context.text("care.report.failed", file.toString()))));
  }

  private Choice<Audience> choice(Audience each) {
    return new Choice<>(each, word(each));
  }

  private String word(Audience each) {
    return context.text("care.report.kind." + each.name());
  }

  private void open(Audience next) {
    if (next != audience) {
      context.navigator().open(new Place.ReportPlace(athlete.id(), next));
    }
  }

  /// What the person takes home is in his or her own language.
  private Locale locale() {
    var studio = context.formats().locale();
    return audience == Audience.PATIENT ? Language.of(null, athlete).in(studio) : studio;
  }

  private void render() {
    rendering.cancel();
    var formats = context.formats().in(locale());
    var order =
        Order.of(audience, context.name(athlete), Messages.in(locale()), formats, today)
            .on(Letterhead.of(context.settings().get().print()), paper());
    var pdf = new PrintReport(context.studio()).of(athlete, order);
    rendering =
        context
            .studio()
            .jobs()
            .start(
                context.text("care.report.running"),
                progress ->
                    progress.isCancelled() ? SheetPreview.NONE : SheetPress.preview(pdf.get()),
                latest.of(this::show),
                thrown -> {
                  throw new IllegalStateException("The report cannot be made", thrown);
                });
  }

  private void show(SheetPreview drawn) {
    shown = drawn;
    preview.show(drawn);
  }

  private Paper paper() {
    return Letterhead.paper(context.settings().get().print());
  }

  private Action printAction() {
    return preview.printing("report-print", this::print);
  }

  private Action saveAction() {
    return preview.saving("report-save", this::askAndSave);
  }

  private void print() {
    if (isReady()) {
      new PagePrinter(context)
          .print(node.getScene().getWindow(), List.of(shown.pdf()), paper(), shown.orientation());
    }
  }

  private void askAndSave() {
    if (!isReady()) {
      return;
    }
    String name =
        "%s %s %s.pdf"
            .formatted(
                context.name(athlete), context.text("care.report.file." + audience.name()), today);
    Dialogs.saveFile(
            node.getScene().getWindow(),
            context.text("care.report.kind." + audience.name()),
            name,
            new ExtensionFilter("PDF", "*.pdf"))
        .ifPresent(this::save);
  }

  private boolean isReady() {
    if (shown.isEmpty()) {
      tell(Notice.hint(context.text("sheet.preview.waiting")));
    }
    return !shown.isEmpty();
  }

  private void tell(Notice notice) {
    context.notices().show(notice);
  }
}
