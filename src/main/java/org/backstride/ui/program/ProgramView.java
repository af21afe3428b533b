package org.backstride.ui.program;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.template.Choice;
import org.backstride.rehab.template.Templates;
import org.backstride.settings.Settings.Motion;
import org.backstride.store.ShelvedProgram;
import org.backstride.studio.ProgramDocument;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.KeyNote;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.ui.kit.page.Island;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.ui.kit.rule.Gatekeeper;
import org.backstride.ui.program.export.ExportDesk;
import org.backstride.ui.program.inspector.Context;
import org.backstride.ui.program.inspector.Inspector;
import org.backstride.ui.program.model.Desk;
import org.backstride.ui.program.model.LaneCommands;
import org.backstride.ui.program.model.NewBlocks;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.ui.program.model.StudioDesk;
import org.backstride.ui.program.model.Turns;
import org.backstride.ui.program.stage.LaneKeys;
import org.backstride.ui.program.stage.LanePane;
import org.backstride.ui.program.stage.LaneSight;
import org.backstride.ui.program.stage.Minimap;
import org.backstride.ui.program.stage.SystemClip;
import org.backstride.ui.program.text.TextPane;
import org.backstride.ui.program.totals.LastWeek;
import org.backstride.ui.program.totals.TotalsBar;
import org.backstride.ui.program.totals.TotalsBar.Wording;
import org.backstride.ui.program.words.EditLabels;
import org.backstride.ui.program.words.LaneWords;
import org.backstride.ui.program.words.StepWords;
import org.backstride.work.Cell;
import org.backstride.work.Watched;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The designer: palette, lane, text, inspector, findings and totals of one program.
public final class ProgramView implements View {

  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final ProgramModel model;
  private final LaneCommands commands;
  private final Turns turns;
  private final LanePane lane;
  private final Inspector inspector;
  private final Cell<Heading> heading = new Cell<>(Heading.of(""));
  private final BorderPane root = new BorderPane();
  private final StackPane over = new StackPane(root);
  private final ExportDesk export;
  private final ProgramId id;
  private final AthleteChooser chooser;
  private final PalettePane palette;
  private final StepWords words;
  private final Cell<LastWeek> lastWeek = new Cell<>(LastWeek.NONE);

  /// What a designer needs of the studio.
  ///
  /// @param id the program, as other places name it
  /// @param desk the program and the way to change it
  /// @param athletes for whom it can be shown
  /// @param shelf the programs that can be brought in
  public record Ground(
      ProgramId id,
      Desk desk,
      Watched<List<Athlete>> athletes,
      Watched<List<ShelvedProgram>> shelf) {}

  public ProgramView(ViewContext context, ProgramDocument document) {
    this(
        context,
        new Ground(
            document.id(),
            new StudioDesk(document),
            context.studio().roster().athletes(),
            context.studio().programs().programs()));
  }

  public ProgramView(ViewContext context, Ground ground) {
    this.context = context;
    id = ground.id();
    words = new StepWords(context.messages(), context.formats());
    var laneWords = new LaneWords(words);
    model = new ProgramModel(ground.desk(), new EditLabels(words));
    commands = new LaneCommands(model, new SystemClip());
    lane = new LanePane(model, laneWords, sight(), lifetime);
    turns = new Turns(model, lifetime);
    inspector = new Inspector(new Context(model, commands, laneWords), turns, lifetime);
    inspector.onAway(lane::requestFocus);
    chooser = new AthleteChooser(model, ground.athletes(), context, lifetime);
    palette = new PalettePane(lane, commands, context.messages(), lifetime);
    new LaneKeys(lane, commands, this::edit, palette::find).install();
    export = new ExportDesk(context, over, lifetime);
    build(ground);
    lifetime.watch(ground.desk().program(), this::name);
    lifetime.watch(model.athlete(), _ -> lane.caption(caption()));
    lifetime.watch(model.athlete(), _ -> recall());
    lifetime.watch(context.studio().recordings().rows(), _ -> recall());
  }

  private LaneSight sight() {
    return new LaneSight(this::isStill, () -> context.settings().get().keys());
  }

  /// Whether things are to jump to their place: by our own setting, or by that of the system.
  private boolean isStill() {
    return context.settings().get().look().motion() == Motion.REDUCED
        || Platform.getPreferences().isReducedMotion();
  }

  /// The field of one block is on the lane, the fields of many are in the inspector.
  private void edit() {
    if (model.selection().size() == 1) {
      lane.editInPlace();
    } else {
      inspector.edit();
    }
  }

  private void build(Ground ground) {
    palette.follow(ground.shelf(), id);
    palette.offer(templates());
    var findings =
        new FindingsPane(lane, turns, new FindingsPane.Book(context, id, model), lifetime);
    var scroll = new ScrollArea(findings);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "bs-findings-scroll");
    scroll.setMinHeight(150);
    var side = new SidePane(inspector, scroll, lifetime);
    root.getStyleClass().add("bs-designer");
    root.setMinSize(0, 0);
    over.setMinSize(0, 0);
    root.setLeft(palette);
    root.setRight(side);
    root.setBottom(
        Island.growing(
            new TotalsBar(
                model, lastWeek, new Wording(context.messages(), context.formats()), lifetime)));
    root.setCenter(middle());
  }

  private Node middle() {
    var minimap = new Minimap(lane, model, lifetime);
    var stack = new StackPane(lane, empty());
    VBox.setVgrow(stack, Priority.ALWAYS);
    var upper =
        new VBox(
            Island.of(
                new LaneToolbar(lane, model, context.messages(), context.formats(), lifetime)),
            stack,
            minimap);
    upper.setMinSize(0, 290);
    var split = new SplitPane(upper, Island.of(new TextPane(model, turns, words, lifetime)));
    split.setDividerPositions(0.64);
    split.setOrientation(Orientation.VERTICAL);
    split.getStyleClass().add("bs-designer-split");
    return split;
  }

  /// What stands over the lane while there is no block.
  private Node empty() {
    var begin =
        Action.of(
                "program-begin",
                context.text("program.empty.action"),
                () -> commands.insert(List.of(NewBlocks.WARM_UP.block())))
            .withIcon(Feather.PLUS);
    var state =
        new EmptyState(
            Picture.PROGRAMS,
            context.text("program.empty.title"),
            context.text("program.empty.text"),
            List.of(begin));
    state.setPickOnBounds(false);
    lifetime.watch(
        model.shown(),
        program -> {
          state.setVisible(program.blocks().isEmpty());
          state.setManaged(program.blocks().isEmpty());
        });
    return state;
  }

  /// The first week of every template, as it stands.
  private List<Program> templates() {
    return Arrays.stream(Provenance.values())
        .map(
            each ->
                Templates.program(each, Choice.week(1), context::text)
                    .withName(each + " · " + context.text("rehab.template." + each + ".title")))
        .toList();
  }

  private void recall() {
    var rows = context.studio().recordings().rows().get();
    var now = InstantSource.system().instant();
    lastWeek.set(
        model
            .athlete()
            .get()
            .map(athlete -> LastWeek.of(rows, athlete.id(), now))
            .orElse(LastWeek.NONE));
  }

  private void name(Program program) {
    String name = program.name().isBlank() ? context.text("program.untitled") : program.name();
    heading.set(new Heading(name, String.join(", ", program.about().tags())));
  }

  private String caption() {
    return new ReferenceCaption(words, model::isGuessed)
        .of(model.references(), model.athlete().get().isPresent());
  }

  /// Shows the program for an athlete.
  public void showFor(@Nullable Athlete athlete) {
    model.athlete().set(Optional.ofNullable(athlete));
  }

  public ProgramModel model() {
    return model;
  }

  public LanePane lane() {
    return lane;
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
  public List<Node> tools() {
    return List.of(chooser, Buttons.plain(sendOut()));
  }

  @Override
  public Watched<Boolean> isEmpty() {
    return model.shown().map(program -> program.blocks().isEmpty());
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(
        Action.of("program-sheet", context.text("program.action.sheet"), this::openSheet)
            .withIcon(Feather.FILE_TEXT)
            .withKeys("Shortcut+P"));
  }

  private Action sendOut() {
    return Action.of("program-export", context.text("program.action.export"), this::send)
        .withIcon(Feather.SHARE)
        .withKeys("Shortcut+E");
  }

  private void send() {
    if (new Gatekeeper(context).lets(model.athlete().get().orElse(null))) {
      export.open(model.program(), model.tested(), lane::requestFocus);
    }
  }

  private void openSheet() {
    AthleteId athlete = model.athlete().get().map(Athlete::id).orElse(null);
    context.navigator().open(new Place.SheetPlace(id, athlete));
  }

  @Override
  public List<Action> actions() {
    return Stream.concat(
            new DesignerActions(context, commands, lane).all().stream(), Stream.of(sendOut()))
        .toList();
  }

  @Override
  public List<KeyNote> keyNotes() {
    return new DesignerKeys(context.messages(), context.settings().get().keys()).notes();
  }

  @Override
  public void focus() {
    lane.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }
}
