package org.backstride.ui.program.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.backstride.athlete.Athlete;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.KeyNote;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.ui.kit.page.Overlay;
import org.backstride.ui.program.library.Query.Place;
import org.backstride.ui.program.paint.Inkwell;
import org.backstride.work.Cell;
import org.backstride.work.Watched;
import org.kordamp.ikonli.feather.Feather;

/// The library of programs as cards, in folders, with search, tags and when each was last used.
public final class ProgramsView implements View {

  private final ViewContext context;
  private final Clock clock;
  private final Lifetime lifetime = new Lifetime();
  private final Cell<Heading> heading;
  private final BorderPane root = new BorderPane();
  private final StackPane over = new StackPane(root);
  private final CardGrid grid = new CardGrid(this::card);
  private final Inkwell inkwell = new Inkwell();
  private final LibraryCommands commands;
  private final QueryBar bar;
  private final FolderList folders;
  private final NewFolder newFolder;
  private final CardCarry carry;
  private Kinship kinship = Kinship.of(List.of());
  private Place place = new Place.Everywhere();

  /// @param clock what day it is: from then on a planned session is still to come
  public ProgramsView(ViewContext context, Clock clock) {
    this.context = context;
    this.clock = clock;
    commands = new LibraryCommands(context, over, lifetime);
    newFolder = new NewFolder(context, over, commands);
    heading = new Cell<>(Heading.of(context.text("program.library.title")));
    bar = new QueryBar(context, lifetime, this::show);
    bar.onDown(grid::focusFirst);
    folders = new FolderList(context.messages(), this::pick);
    carry = new CardCarry(over, folders, commands);
    root.getStyleClass().add("bs-pane");
    root.setTop(bar);
    root.setLeft(folders);
    lifetime.watch(
        context.studio().programs().programs(),
        all -> {
          kinship = Kinship.of(all);
          show();
        });
    lifetime.watch(context.studio().plan().plan(), _ -> show());
    over.getChildren().add(inkwell.node());
  }

  private void pick(Place next) {
    place = next;
    show();
  }

  private void show() {
    if (bar == null || folders == null) {
      return;
    }
    var all = context.studio().programs().programs().get();
    var names = context.studio().programs().folders();
    if (place instanceof Place.Folder(String name) && !name.isEmpty() && !names.contains(name)) {
      place = new Place.Everywhere();
    }
    var uses = Uses.of(context.studio().plan().plan().get(), bar.athlete(), LocalDate.now(clock));
    var found = bar.query(place).of(all, uses);
    bar.show(all, found.size());
    folders.show(all, names, place);
    grid.show(
        found, each -> new ProgramCard.Says(each, history(each, uses), kin(each, kinship), names));
    if (all.isEmpty()) {
      root.setCenter(empty());
    } else if (found.isEmpty()) {
      root.setCenter(nothing());
    } else {
      root.setCenter(grid.pane());
    }
    root.setLeft(all.isEmpty() ? null : folders);
  }

  private ProgramCard card(ProgramCard.Says says) {
    var around = new ProgramCard.Around(bar::pickTag, newFolder::ask, inkwell);
    var card = new ProgramCard(context, says, commands, around);
    carry.install(card);
    return card;
  }

  private String history(ShelvedProgram shelved, Uses uses) {
    var used = uses.of(shelved.id()).map(context.formats()::date);
    String who = bar.athleteName();
    if (!who.isEmpty()) {
      return used.map(day -> context.text("program.library.used-for", who, day))
          .orElseGet(() -> context.text("program.library.unused-for", who));
    }
    return used.map(day -> context.text("program.library.used", day))
        .orElseGet(
            () ->
                context.text(
                    "program.library.changed", context.formats().date(shelved.changedAt())));
  }

  private String kin(ShelvedProgram shelved, Kinship kinship) {
    return kinship
        .twinOf(shelved)
        .map(twin -> context.text("program.library.same-as", name(twin)))
        .or(
            () ->
                kinship
                    .baseOf(shelved)
                    .map(base -> context.text("program.library.variant-of", name(base))))
        .orElse("");
  }

  private String name(ShelvedProgram shelved) {
    return LibraryCommands.name(context, shelved.program());
  }

  private EmptyState empty() {
    return new EmptyState(
        Picture.PROGRAMS,
        context.text("program.library.empty.title"),
        context.text("program.library.empty.text"),
        List.of(create(), templates(), read()));
  }

  private EmptyState nothing() {
    return new EmptyState(
        Picture.SEARCH,
        context.text("program.library.nothing"),
        context.text("program.library.nothing.text"),
        List.of(
            Action.of("programs-clear", context.text("program.library.clear"), this::clear)
                .withIcon(Feather.X)));
  }

  private void clear() {
    place = new Place.Everywhere();
    bar.clear();
    show();
  }

  private Action create() {
    return Action.of(
            "programs-new",
            context.text("program.library.new"),
            () -> commands.create(place instanceof Place.Folder(String name) ? name : ""))
        .withIcon(Feather.PLUS)
        .withKeys("Shortcut+N");
  }

  private Action templates() {
    return Action.of(
            "programs-template", context.text("program.template.title"), this::openTemplates)
        .withIcon(Feather.LAYERS)
        .withKeys("Shortcut+T");
  }

  private void openTemplates() {
    var overlay = Overlay.of(over);
    var pane = new TemplatePane(context, overlay::hide);
    overlay.show(pane).own(this::focus);
    pane.focus();
  }

  private Action read() {
    return Action.of(
            "programs-import",
            context.text("program.library.import"),
            () -> commands.importFrom(root.getScene().getWindow()))
        .withIcon(Feather.UPLOAD)
        .withKeys("Shortcut+Shift+R");
  }

  /// Reads program files as if they had been chosen.
  public void take(List<java.nio.file.Path> files) {
    commands.read(files);
  }

  /// Shows when programs were last used for someone.
  public void showFor(Athlete athlete) {
    bar.showFor(athlete);
  }

  @Override
  public Node node() {
    return over;
  }

  @Override
  public Cell<Heading> heading() {
    return heading;
  }

  @Override
  public Watched<Boolean> isEmpty() {
    return context.studio().programs().programs().map(List::isEmpty);
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(create());
  }

  @Override
  public List<Action> actions() {
    return List.of(create(), templates(), read());
  }

  @Override
  public List<KeyNote> keyNotes() {
    return List.of(
        note("open", "Enter"),
        note("duplicate", "D"),
        note("vary", "V"),
        note("move", "M"),
        note("send", "E"),
        note("delete", "Del"));
  }

  private KeyNote note(String name, String keys) {
    return new KeyNote(context.text("program.library.key." + name), keys);
  }

  @Override
  public void focus() {
    bar.focus();
  }

  @Override
  public void close() {
    lifetime.close();
  }
}
