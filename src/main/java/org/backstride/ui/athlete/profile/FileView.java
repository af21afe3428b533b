package org.backstride.ui.athlete.profile;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.ui.athlete.person.PersonStrip;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.PersonTabs;
import org.backstride.ui.kit.page.PersonTabs.Page;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.work.Cell;

/// What is filed about a person: photo, contacts, goals, means, tests, documents, consent.
public final class FileView implements View {

  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final ProfileModel model;
  private final Cell<Heading> heading;
  private final BorderPane node = new BorderPane();
  private final ContactSection contacts;

  public FileView(ViewContext context, Athlete athlete, LocalDate today) {
    this.context = context;
    model = new ProfileModel(athlete, context.studio().roster(), context.messages());
    lifetime.own(model::close);
    heading = new Cell<>(new Heading(context.name(athlete), context.text("dossier.page.FILE")));
    var tabs = new PersonTabs(context, athlete.id(), Page.FILE);
    var strip = new PersonStrip(context, today, tabs);
    lifetime.watch(model.athlete(), strip::show);
    contacts = new ContactSection(context, model);
    var goals = new GoalSection(context, model);
    var documents = new DocumentSection(context, model, today);
    var tests = new TestSection(context, model, today);
    lifetime.watch(
        model.athlete(),
        now -> {
          contacts.show(now);
          goals.show(now);
          documents.show(now);
          tests.show(now);
        });
    var left = new VBox(28, contacts, goals, tests);
    var right = new VBox(28, documents, new MeansSection(context, model, today, lifetime));
    GridPane columns = Sections.row(left, right);
    columns.setHgap(48);
    columns.setMaxWidth(1180);
    columns.getStyleClass().add("bs-form");
    var scroll = Scroll.over(columns);
    node.setTop(strip);
    node.setCenter(scroll);
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
  public List<Action> actions() {
    return PersonTabs.actions(context, model.athlete().get().id(), Page.FILE);
  }

  @Override
  public void focus() {
    contacts.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }
}
