package org.backstride.ui.settings;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.backstride.settings.Settings;
import org.backstride.settings.Settings.House;
import org.backstride.settings.Settings.Look;
import org.backstride.settings.Settings.Motion;
import org.backstride.settings.Settings.Paper;
import org.backstride.settings.Settings.Print;
import org.backstride.settings.Settings.Scheme;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.key.TabKey;
import org.backstride.ui.kit.page.Direct;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.ui.settings.clinic.DecisionPane;
import org.backstride.ui.settings.clinic.RulesPane;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Cell;

/// How the studio is set up; every change holds at once and is kept.
public final class SettingsView implements View {

  private final ViewContext context;
  private final Cell<Settings> settings;
  private final Lifetime lifetime = new Lifetime();
  private final Cell<Heading> heading;
  private final Choices choices;
  private final String topic;
  private final ScrollPane node;

  /// @param topic the message key of the title to begin at, blank for the beginning
  public SettingsView(ViewContext context, LibraryCare library, String topic) {
    this.context = context;
    this.topic = topic;
    settings = context.settings();
    heading = new Cell<>(Heading.of(context.text("settings.title")));
    choices = new Choices(context, lifetime);
    var left = new VBox(32, looks(), language(), paper(), new ClosenessPane(context, lifetime));
    var right =
        new VBox(32, new LibraryPane(context, library, lifetime), new WatchPane(context, lifetime));
    var columns = new GridPane();
    columns.setHgap(48);
    columns.addRow(0, left, right);
    for (int i = 0; i < 2; i++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(50);
      columns.getColumnConstraints().add(half);
    }
    columns.setMaxWidth(1180);
    var clinic =
        new VBox(
            32,
            new KeysPane(context, lifetime),
            new RulesPane(context, lifetime),
            new DecisionPane(context, lifetime));
    clinic.setMaxWidth(1180);
    var page = new VBox(40, columns, clinic);
    page.getStyleClass().add("bs-form");
    node = Scroll.over(page);
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
  public void focus() {
    if (topic.isBlank()) {
      choices.focusFirst();
    } else {
      SectionWay.begin(node, context.text(topic));
    }
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private VBox looks() {
    var still = new CheckBox(context.text("settings.motion"));
    still.setId("settings-motion");
    lifetime.watch(settings, now -> still.setSelected(now.look().motion() == Motion.REDUCED));
    still.setOnAction(
        event -> {
          var motion = still.isSelected() ? Motion.REDUCED : Motion.FULL;
          set(settings.get().withLook(new Look(settings.get().look().scheme(), motion)));
        });
    return section(
        "looks",
        choices.of(
            "scheme",
            Scheme.values(),
            now -> now.look().scheme(),
            (now, scheme) -> now.withLook(new Look(scheme, now.look().motion()))),
        still);
  }

  private VBox language() {
    Locale[] languages = Messages.LANGUAGES.toArray(Locale[]::new);
    return section(
        "language",
        choices.named(
            "language",
            languages,
            SettingsView::ownName,
            now -> ours(now.language()),
            (now, locale) -> now.withLanguage(Locale.of(locale.getLanguage(), country()))),
        choices.of("units", UnitSystem.values(), Settings::units, Settings::withUnits));
  }

  private VBox paper() {
    var clinic = new TextField(settings.get().print().clinic());
    clinic.setId("settings-clinic");
    var contact = new TextArea(settings.get().print().contact());
    contact.setId("settings-contact");
    contact.setPrefRowCount(3);
    TabKey.leaves(contact);
    Direct.draw(contact);
    lifetime.observe(
        clinic.textProperty(), text -> print(printNow().withHead(text, contact.getText())));
    lifetime.observe(
        contact.textProperty(), text -> print(printNow().withHead(clinic.getText(), text)));
    return section(
        "paper",
        choices.of(
            "paper",
            Paper.values(),
            now -> now.print().paper(),
            (now, paper) -> now.withPrint(now.print().withPaper(paper))),
        Field.of(context.text("settings.clinic"), clinic)
            .help(context.text("settings.clinic.help")),
        Field.of(context.text("settings.contact"), contact),
        new LogoField(context, lifetime),
        beltStep());
  }

  private VBox section(String name, Node... rows) {
    var title = new Label(context.text("settings.section." + name));
    title.getStyleClass().add("bs-section");
    var section = new VBox(12, title);
    section.getChildren().addAll(rows);
    return section;
  }

  private Field beltStep() {
    return choices.named(
        "belt",
        new Double[] {0.05, 0.1, 0.2, 0.5},
        step -> context.formats().number(step, step < 0.1 ? 2 : 1),
        now -> now.print().house().beltStep(),
        (now, step) -> house(now, now.print().house().withBeltStep(step)));
  }

  private static Settings house(Settings now, House house) {
    return now.withPrint(now.print().withHouse(house));
  }

  private Print printNow() {
    return settings.get().print();
  }

  private void print(Print next) {
    set(settings.get().withPrint(next));
  }

  private void set(Settings next) {
    settings.set(next);
  }

  private String country() {
    return settings.get().language().getCountry();
  }

  /// What a language calls itself, with the capital that a choice begins with.
  private static String ownName(Locale language) {
    String name = language.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  private static Locale ours(Locale wanted) {
    return Messages.in(wanted).locale();
  }
}
