package org.backstride.ui.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.stage.FileChooser.ExtensionFilter;
import org.backstride.athlete.AthleteId;
import org.backstride.program.ProgramId;
import org.backstride.store.ShelvedProgram;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.ui.kit.rule.Gatekeeper;
import org.backstride.ui.kit.rule.IssuingBanner;
import org.backstride.work.Cell;
import org.backstride.work.Watched;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A sheet for one program and one person, looked at as the very PDF that is printed and saved.
public final class SheetView implements View {

  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final SheetDesk desk;
  private final SheetForm form;
  private final PreviewPane preview;
  private final IssuingBanner issuing;
  private final BorderPane desktop = new BorderPane();
  private final BorderPane node = new BorderPane();
  private final Cell<Heading> heading;
  private final Cell<Boolean> ready = new Cell<>(false);

  /// @param program null to begin with the program changed last
  /// @param athlete null to begin without a name
  public SheetView(
      ViewContext context,
      @Nullable ProgramId program,
      @Nullable AthleteId athlete,
      LocalDate today) {
    this.context = context;
    heading = new Cell<>(Heading.of(context.text("sheet.title")));
    var settings = context.settings().get();
    var first = program == null ? newest(context) : program;
    desk = new SheetDesk(context, SheetChoices.of(first, athlete, settings), today, lifetime);
    form = new SheetForm(context, desk, lifetime);
    preview = new PreviewPane(context);
    var side = new ScrollArea(form);
    side.setFitToWidth(true);
    side.getStyleClass().add("bs-sheet-side");
    desktop.setLeft(side);
    issuing = new IssuingBanner(context);
    var paper = new BorderPane(preview);
    paper.setTop(issuing);
    desktop.setCenter(paper);
    node.getStyleClass().add("bs-pane");
    lifetime.watch(desk.preview(), this::show);
    lifetime.watch(desk.choices(), next -> desk.refusal().ifPresent(preview::nothing));
    lifetime.watch(context.studio().roster().athletes(), next -> showAgain());
    lifetime.watch(context.studio().programs().programs(), this::showPrograms);
    lifetime.watchAny(
        this::showIssuing,
        desk.choices(),
        context.studio().roster().athletes(),
        context.studio().clinic().exemptions());
  }

  private static @Nullable ProgramId newest(ViewContext context) {
    List<ShelvedProgram> programs = context.studio().programs().programs().get();
    return programs.isEmpty() ? null : programs.getFirst().id();
  }

  private void showPrograms(List<ShelvedProgram> programs) {
    if (programs.isEmpty()) {
      node.setCenter(empty());
      return;
    }
    node.setCenter(desktop);
    if (desk.program().isEmpty()) {
      desk.choices().set(desk.choices().get().withProgram(programs.getFirst().id()));
    }
  }

  private void showAgain() {
    show(desk.preview().get());
  }

  private void show(SheetPreview next) {
    desk.refusal().ifPresentOrElse(preview::nothing, () -> preview.show(next));
    ready.set(!next.isEmpty() && desk.refusal().isEmpty());
    String name = desk.program().map(program -> program.name()).orElse("");
    heading.set(new Heading(context.text("sheet.title"), name));
  }

  private void showIssuing() {
    desk.athlete().ifPresentOrElse(issuing::show, issuing::hide);
  }

  /// Whether the sheet may go to the person; tells why where it may not.
  private boolean mayIssue() {
    return new Gatekeeper(context).lets(desk.athlete().orElse(null));
  }

  private EmptyState empty() {
    var design =
        Action.of(
                "sheet-programs",
                context.text("sheet.empty.action"),
                () -> context.navigator().open(new Place.Programs()))
            .withIcon(Feather.LAYERS);
    return new EmptyState(
        Picture.SHEETS,
        context.text("sheet.empty.title"),
        context.text("sheet.empty.text"),
        List.of(design));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return heading;
  }

  @Override
  public List<Node> tools() {
    return List.of(Buttons.plain(phoneAction()), Buttons.plain(saveAction()));
  }

  @Override
  public Watched<Boolean> isEmpty() {
    return context.studio().programs().programs().map(List::isEmpty);
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(printAction());
  }

  @Override
  public List<Action> actions() {
    var zoom = preview.actions();
    return List.of(
        printAction(), saveAction(), phoneAction(), zoom.get(0), zoom.get(1), zoom.get(2));
  }

  @Override
  public void focus() {
    form.focus();
  }

  @Override
  public void turn(LocalDate today) {
    desk.today().set(today);
  }

  @Override
  public void close() {
    lifetime.close();
  }

  /// Saves the PDF of the preview.
  void save(Path file) {
    if (mayIssue()) {
      save(file, desk.preview().get().pdf());
    }
  }

  /// Saves the session as a page for a phone.
  void savePhonePage(Path file) {
    if (mayIssue()) {
      desk.phonePage().ifPresent(page -> save(file, page.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private void save(Path file, byte[] content) {
    context
        .studio()
        .jobs()
        .start(
            context.text("sheet.save"),
            progress -> WholeFile.write(file, content),
            saved -> tell(Notice.done(context.text("sheet.saved", file.getFileName()))),
            failure ->
                tell(Notice.problem(context.text("sheet.save.failed", file, failure.toString()))));
  }

  private Action printAction() {
    return preview.printing("sheet-print", this::print);
  }

  private Action saveAction() {
    return preview.saving("sheet-save", this::askAndSave);
  }

  private Action phoneAction() {
    return Action.of("sheet-phone", context.text("sheet.phone.save"), this::askAndSavePhonePage)
        .withIcon(Feather.SMARTPHONE)
        .withKeys("Shortcut+Shift+H");
  }

  private void askAndSavePhonePage() {
    if (!mayIssue()) {
      return;
    }
    Dialogs.saveFile(
            node.getScene().getWindow(),
            context.text("sheet.phone.save"),
            desk.fileName().replaceAll("\\.pdf$", ".html"),
            new ExtensionFilter("HTML", "*.html"))
        .ifPresent(this::savePhonePage);
  }

  private void askAndSave() {
    if (!mayIssue()) {
      return;
    }
    if (!ready.get()) {
      tell(Notice.hint(context.text("sheet.preview.waiting")));
      return;
    }
    Dialogs.saveFile(
            node.getScene().getWindow(),
            context.text("sheet.save"),
            desk.fileName(),
            new ExtensionFilter("PDF", "*.pdf"))
        .ifPresent(this::save);
  }

  private void print() {
    if (!mayIssue()) {
      return;
    }
    if (!ready.get()) {
      tell(Notice.hint(context.text("sheet.preview.waiting")));
      return;
    }
    var paper = desk.choices().get().terms().look().paper();
    var window = node.getScene().getWindow();
    new PagePrinter(context).print(window, List.of(desk.preview().get().pdf()), paper);
  }

  private void tell(Notice notice) {
    context.notices().show(notice);
  }
}
