package org.backstride.ui.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.stage.FileChooser.ExtensionFilter;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place.CourseSheetPlace;
import org.backstride.ui.kit.Place.Stretch;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.ui.sheet.CourseChoices.DaysChosen;
import org.backstride.ui.sheet.PrintedSheets.Printed;
import org.backstride.ui.sheet.SheetChoices.Terms;
import org.backstride.work.Cell;
import org.kordamp.ikonli.feather.Feather;

/// The sheets of a week or of blocks for one person or several, looked at, printed and saved in one
/// go.
public final class CourseSheetView implements View {

  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final CourseDesk desk;
  private final CourseForm form;
  private final PreviewPane preview;
  private final BorderPane node = new BorderPane();
  private final Cell<Heading> heading;

  /// @param place for whom and which days; for nobody, all who have something planned are ticked
  public CourseSheetView(ViewContext context, CourseSheetPlace place, LocalDate today) {
    this.context = context;
    heading = new Cell<>(Heading.of(context.text("sheet.title")));
    desk = new CourseDesk(context, first(place), today, lifetime);
    form = new CourseForm(context, desk, weeks(), lifetime);
    preview = new PreviewPane(context);
    if (place.athletes().isEmpty()) {
      form.everyone();
    }
    var side = new ScrollArea(form);
    side.setFitToWidth(true);
    side.getStyleClass().add("bs-sheet-side");
    node.setLeft(side);
    node.setCenter(preview);
    node.getStyleClass().add("bs-pane");
    lifetime.watch(desk.printed(), this::show);
    lifetime.watch(desk.choices(), next -> sayNothingThere());
  }

  private CourseChoices first(CourseSheetPlace place) {
    return new CourseChoices(
        place.athletes(),
        new DaysChosen(place.day(), place.stretch(), PerPage.FOUR),
        Terms.of(context.settings().get()));
  }

  private void show(PrintedSheets next) {
    preview.show(next.together());
    sayNothingThere();
    var days = desk.choices().get().days();
    String what =
        days.stretch() == Stretch.WEEK
            ? context.text("sheet.week.title", context.formats().date(days.monday()))
            : context.text("sheet.stretch.block");
    heading.set(new Heading(context.text("sheet.title"), what));
  }

  private void sayNothingThere() {
    if (desk.orders().isEmpty()) {
      preview.nothing(context.text("sheet.course.nothing"));
    }
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
    return List.of(Buttons.plain(saveAction()));
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(printAction());
  }

  @Override
  public List<Action> actions() {
    return Stream.of(List.of(printAction(), saveAction()), weeks(), preview.actions())
        .flatMap(List::stream)
        .toList();
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

  /// Saves one sheet under a name, or each sheet under its own in a folder.
  void save(Path file) {
    List<Printed> sheets = desk.printed().get().sheets();
    desk.issued();
    context
        .studio()
        .jobs()
        .start(
            context.text("sheet.save"),
            progress -> {
              for (int i = 0; i < sheets.size() && !progress.isCancelled(); i++) {
                Printed sheet = sheets.get(i);
                progress.report(i, sheets.size(), sheet.fileName());
                Path target = sheets.size() == 1 ? file : file.resolve(sheet.fileName());
                WholeFile.write(target, sheet.preview().pdf());
              }
              return file;
            },
            saved -> tell(Notice.done(context.text("sheet.saved", saved.getFileName()))),
            failure ->
                tell(Notice.problem(context.text("sheet.save.failed", file, failure.toString()))));
  }

  private List<Action> weeks() {
    return List.of(
        Action.of("sheet-earlier", context.text("sheet.course.earlier"), () -> shift(-7))
            .withIcon(Feather.CHEVRON_LEFT)
            .withKeys("Alt+Shift+Left"),
        Action.of("sheet-later", context.text("sheet.course.later"), () -> shift(7))
            .withIcon(Feather.CHEVRON_RIGHT)
            .withKeys("Alt+Shift+Right"));
  }

  private void shift(int days) {
    var chosen = desk.choices().get();
    var day = chosen.days().day().plusDays(days);
    desk.choices().set(chosen.withDays(chosen.days().on(day)));
  }

  private Action printAction() {
    return preview.printing("sheet-print", this::print);
  }

  private Action saveAction() {
    return preview.saving("sheet-save", this::askAndSave);
  }

  private void askAndSave() {
    List<Printed> sheets = desk.printed().get().sheets();
    if (sheets.isEmpty()) {
      tell(Notice.hint(context.text("sheet.preview.waiting")));
      return;
    }
    var window = node.getScene().getWindow();
    String title = context.text("sheet.save");
    Optional<Path> target =
        sheets.size() > 1
            ? Dialogs.folder(window, title)
            : Dialogs.saveFile(
                window, title, sheets.getFirst().fileName(), new ExtensionFilter("PDF", "*.pdf"));
    target.ifPresent(this::save);
  }

  private void print() {
    if (desk.printed().get().isEmpty()) {
      tell(Notice.hint(context.text("sheet.preview.waiting")));
      return;
    }
    var paper = desk.choices().get().terms().look().paper();
    var window = node.getScene().getWindow();
    if (new PagePrinter(context).print(window, desk.printed().get().files(), paper)) {
      desk.issued();
    }
  }

  private void tell(Notice notice) {
    context.notices().show(notice);
  }
}
