package org.backstride.ui.athlete.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Athlete.Status;
import org.backstride.studio.Roster;
import org.backstride.ui.athlete.RosterEdits;
import org.backstride.ui.athlete.person.PersonStrip;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.exposure.ExposurePane;
import org.backstride.ui.kit.exposure.ExposureSource;
import org.backstride.ui.kit.page.PersonTabs;
import org.backstride.ui.kit.page.PersonTabs.Page;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.work.Cell;
import org.kordamp.ikonli.feather.Feather;

/// The profile of one person: every field is kept as it is typed, and one undo takes it back.
public final class ProfileView implements View {

  /// Where the keyboard begins.
  public enum Entry {
    NAME,
    CLEARANCE
  }

  private final ViewContext context;
  private final Roster roster;
  private final Lifetime lifetime = new Lifetime();
  private final ProfileModel model;
  private final Cell<Heading> heading;
  private final BorderPane node = new BorderPane();
  private final RosterEdits edits;
  private final PersonActions whole;
  private final PersonSection person;
  private final ReadinessSection readiness;
  private final Entry entry;

  public ProfileView(ViewContext context, Athlete athlete, Entry entry, LocalDate today) {
    this.context = context;
    this.entry = entry;
    roster = context.studio().roster();
    edits = new RosterEdits(context);
    whole = new PersonActions(context, () -> this.current().get(), node, today);
    model = new ProfileModel(athlete, roster, context.messages());
    lifetime.own(model::close);
    heading = new Cell<>(Heading.of(context.name(athlete)));
    lifetime.watch(model.athlete(), now -> heading.set(heading(now)));
    lifetime.watch(roster.athletes(), all -> leaveWhenGone());
    person = new PersonSection(context, model, lifetime, today);
    readiness = new ReadinessSection(context, model, lifetime, today);
    var tabs = new PersonTabs(context, athlete.id(), Page.PROFILE);
    var strip = new PersonStrip(context, today, tabs);
    lifetime.watchAny(
        () -> strip.show(model.athlete().get()),
        model.athlete(),
        context.studio().care().records());
    node.setTop(strip);
    node.setCenter(form(today));
    node.getStyleClass().add("bs-profile");
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
  public Optional<Action> primary() {
    return Optional.of(entering());
  }

  @Override
  public List<Action> actions() {
    var actions = new ArrayList<Action>(ownActions());
    actions.addAll(whole.all());
    actions.addAll(PersonTabs.actions(context, model.athlete().get().id(), Page.PROFILE));
    return List.copyOf(actions);
  }

  private List<Action> ownActions() {
    boolean archived = model.athlete().get().standing().status() == Status.ARCHIVED;
    return List.of(
        entering(),
        Action.of(
                "profile-archive",
                context.text(archived ? "athlete.action.restore" : "athlete.action.archive"),
                () -> edits.archiveOrRestore(model.athlete().get()))
            .withIcon(Feather.ARCHIVE),
        Action.of(
                "profile-delete",
                context.text("athlete.action.delete"),
                () -> edits.delete(model.athlete().get()))
            .withIcon(Feather.TRASH_2));
  }

  @Override
  public void focus() {
    switch (entry) {
      case NAME -> person.focusName();
      case CLEARANCE -> readiness.focusClearance();
    }
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private Action entering() {
    return Action.of(
            "profile-enter",
            context.text("today.action.enter"),
            () -> context.navigator().open(new Place.ResponsePlace(model.athlete().get().id())))
        .withIcon(Feather.EDIT_3)
        .withKeys("Shortcut+R");
  }

  private Cell<Athlete> current() {
    return model.athlete();
  }

  private Heading heading(Athlete athlete) {
    return new Heading(
        context.name(athlete),
        athlete.standing().status() == Status.ARCHIVED ? context.text("athlete.archived") : "");
  }

  private ScrollPane form(LocalDate today) {
    GridPane columns = Sections.row(person, readiness);
    columns.setHgap(48);
    columns.setMaxWidth(1180);
    columns.getStyleClass().add("bs-form");
    return Scroll.over(new VBox(weeks(today), columns));
  }

  /// The weeks of the person, read again whenever recordings change.
  private ExposurePane weeks(LocalDate today) {
    var pane = new ExposurePane(context.messages(), context.formats(), ExposurePane.Shape.WIDE);
    pane.setMaxWidth(1180);
    var recordings = context.studio().recordings();
    var source = new ExposureSource(recordings, context.formats().zone(), today);
    lifetime.watch(
        recordings.rows(),
        rows ->
            source.ask(
                model.athlete().get().id(),
                found -> {
                  if (!lifetime.isClosed()) {
                    pane.show("", found);
                  }
                }));
    return pane;
  }

  /// A person deleted elsewhere, by undo too, leaves the screen.
  private void leaveWhenGone() {
    if (roster.find(model.athlete().get().id()).isEmpty()) {
      context.navigator().open(new Place.Athletes());
    }
  }
}
