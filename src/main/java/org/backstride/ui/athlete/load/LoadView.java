package org.backstride.ui.athlete.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.backstride.athlete.Athlete;
import org.backstride.load.DailyLoads;
import org.backstride.load.FitnessModel;
import org.backstride.load.FitnessModel.Form;
import org.backstride.load.LoadMeasure;
import org.backstride.studio.PlanOutcomes;
import org.backstride.studio.load.PersonLoads;
import org.backstride.studio.load.PersonLoads.Found;
import org.backstride.studio.load.PlannedEffort;
import org.backstride.ui.athlete.person.PersonStrip;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.PersonTabs;
import org.backstride.ui.kit.page.PersonTabs.Page;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.ui.kit.page.Sentence;
import org.backstride.work.Cell;

/// What training asks of one person, by one measure at a time: fitness and fatigue, the weeks with
/// monotony and strain, and the backward dose.
public final class LoadView implements View {

  static final String RATIO_ID = "load-ratio";
  static final String WITHOUT_ID = "load-without";
  static final String FORECAST_ID = "load-forecast";

  private final ViewContext context;
  private final Athlete athlete;
  private final LocalDate today;
  private final Lifetime lifetime = new Lifetime();
  private final Cell<Heading> heading;
  private final BorderPane node = new BorderPane();
  private final PersonLoads loads;
  private final FitnessChart chart;
  private final WeekTable weeks;
  private final LoadFigures figures;
  private final RatioPane ratio;
  private final EnergyPane energy;
  private final CheckBox askRatio;
  private final Label source = Sentence.secondary("");
  private final Label without = Sentence.secondary("");
  private final Label forecast = Sentence.secondary("");
  private Found found = new Found(Map.of(), 0, Map.of(), 0);
  private LoadMeasure measure = LoadMeasure.SESSION_RPE;
  private int gathered;

  public LoadView(ViewContext context, Athlete athlete, LocalDate today) {
    this.context = context;
    this.athlete = athlete;
    this.today = today;
    heading = new Cell<>(new Heading(context.name(athlete), context.text("dossier.page.LOAD")));
    loads = new PersonLoads(context.studio(), today, context.formats().zone());
    chart = new FitnessChart(context.formats());
    weeks = new WeekTable(context);
    figures = new LoadFigures(context);
    ratio = new RatioPane(context);
    energy = new EnergyPane(context, today);
    askRatio = new CheckBox(context.text("load.ratio.ask"));
    askRatio.setId(RATIO_ID);
    lifetime.observe(askRatio.selectedProperty(), on -> showRatio());
    without.setId(WITHOUT_ID);
    forecast.setId(FORECAST_ID);
    var strip = new PersonStrip(context, today, new PersonTabs(context, athlete.id(), Page.LOAD));
    strip.show(athlete);
    node.setTop(strip);
    node.setCenter(page());
    node.getStyleClass().add("bs-pane");
    lifetime.watch(context.studio().outcomes().changes(), change -> gather());
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
    return PersonTabs.actions(context, athlete.id(), Page.LOAD);
  }

  @Override
  public void focus() {
    weeks.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private void gather() {
    int mine = ++gathered;
    var adherence = PlanOutcomes.adherence(context.settings().get(), today);
    var review = context.studio().outcomes().of(athlete.id(), adherence);
    loads.gather(
        athlete,
        review,
        next -> {
          if (!lifetime.isClosed() && mine == gathered) {
            found = next;
            show();
          }
        });
  }

  private ScrollPane page() {
    var row = new HBox(16, measures(), askRatio);
    row.setAlignment(Pos.CENTER_LEFT);
    var title = new Label(context.text("load.weeks"));
    title.getStyleClass().add("bs-section");
    var guard = Sentence.secondary(context.text("load.guard"));
    var page =
        new VBox(
            16, row, source, figures, legend(), chart, forecast, without, ratio, title, weeks,
            guard, energy);
    page.getStyleClass().add("bs-load");
    page.setMaxWidth(1180);
    return Scroll.over(page);
  }

  private HBox measures() {
    var row = new HBox();
    row.getStyleClass().add("bs-segmented");
    row.setMaxWidth(Region.USE_PREF_SIZE);
    var group = new ToggleGroup();
    for (LoadMeasure each : LoadMeasure.values()) {
      var button = new ToggleButton(context.text(each.key()));
      button.setId("load-measure-" + each.name());
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setSelected(each == measure);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            measure = each;
            show();
          });
      row.getChildren().add(button);
    }
    return row;
  }

  private HBox legend() {
    var row = new HBox(20);
    for (String key : List.of("line", "fatigue", "form", "load", "planned")) {
      boolean bar = key.equals("load") || key.equals("planned");
      var sample = bar ? new Rectangle(9, 14) : new Line(0, 0, 22, 0);
      sample.getStyleClass().add("bs-fitness-" + key);
      var word = new Label(context.text("load.legend." + key));
      word.getStyleClass().add("bs-secondary");
      word.setGraphic(sample);
      row.getChildren().add(word);
    }
    HBox.setHgrow(row, Priority.ALWAYS);
    return row;
  }

  private void show() {
    var daily = found.of(measure, today);
    var planned =
        measure == LoadMeasure.SESSION_RPE
            ? PlannedEffort.of(context.studio(), athlete.id(), today)
            : PlannedEffort.NONE;
    var all = daily.followedBy(planned.days());
    var days = new FitnessModel(Form.EXACT).days(all.loads());
    source.setText(context.text(measure.sourceKey()));
    var known = days.subList(0, daily.loads().size());
    figures.show(daily, known);
    boolean empty = all.isEmpty();
    forecast.setText(empty ? "" : forecastWords(planned, all, days.getLast()));
    String spoken = state("load.chart.spoken", known.getLast(), "") + " " + forecast.getText();
    chart.show(all, days, known.size(), spoken);
    chart.setVisible(!empty);
    chart.setManaged(!empty);
    without.setText(daily.isEmpty() ? context.text("load.none") : withoutWords());
    weeks.show(WeekRow.of(daily, loads.backward(athlete)));
    energy.show(athlete);
    showRatio();
  }

  private String state(String key, FitnessModel.Day day, String date) {
    return context.text(
        key,
        context.formats().number(day.fitness(), 0),
        context.formats().number(day.fatigue(), 0),
        LoadFigures.form(context.formats(), day),
        date);
  }

  /// Where the plan leads, and what of it counts nothing.
  private String forecastWords(PlannedEffort planned, DailyLoads all, FitnessModel.Day last) {
    if (measure != LoadMeasure.SESSION_RPE) {
      return context.text("load.forecast.other");
    }
    var left =
        planned.without() == 0 ? "" : context.text("load.forecast.without", planned.without());
    if (planned.days().isEmpty()) {
      return left.isEmpty() ? context.text("load.forecast.none") : left;
    }
    String end = context.formats().date(all.day(all.loads().size() - 1));
    return (state("load.forecast", last, end) + " " + left).strip();
  }

  private String withoutWords() {
    int missing = found.without().getOrDefault(measure, 0);
    if (measure == LoadMeasure.SESSION_RPE) {
      String left = missing == 0 ? "" : context.text("load.without.reports", missing) + " ";
      return found.byLevel() == 0 ? left : left + context.text("load.byLevel", found.byLevel());
    }
    return missing == 0 ? "" : context.text("load.without", missing, found.recordings());
  }

  private void showRatio() {
    ratio.setVisible(askRatio.isSelected());
    ratio.setManaged(askRatio.isSelected());
    if (askRatio.isSelected()) {
      ratio.show(found.of(measure, today));
    }
  }
}
