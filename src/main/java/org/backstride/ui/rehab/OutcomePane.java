package org.backstride.ui.rehab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.evidence.Source;
import org.backstride.rehab.outcome.BackwardWalk;
import org.backstride.rehab.outcome.Better;
import org.backstride.rehab.outcome.Change;
import org.backstride.rehab.outcome.ChangeBand;
import org.backstride.rehab.outcome.ChangeBand.Kind;
import org.backstride.rehab.outcome.Due;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.outcome.Trend;
import org.backstride.rehab.response.BackwardTime;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.ResponseWeek;
import org.backstride.text.Formats;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.trend.DaySpan;
import org.backstride.ui.kit.trend.PainTrend;
import org.backstride.ui.kit.trend.TrendChart;
import org.backstride.ui.kit.trend.TrendChart.Content;
import org.backstride.ui.kit.trend.TrendChart.Dot;
import org.backstride.ui.kit.trend.TrendChart.Stripe;
import org.backstride.ui.rehab.chart.WeekBars;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The right column: each measure that is followed with its change and what that means, backward
/// minutes a week, and what is due.
final class OutcomePane extends VBox {

  private static final int MOST_WEEKS = 6;

  private final ViewContext context;
  private final RehabModel model;
  private final CareWords words;
  private @Nullable OutcomeForm form;

  OutcomePane(ViewContext context, RehabModel model) {
    super(14);
    this.context = context;
    this.model = model;
    words = new CareWords(context);
    getStyleClass().add("bs-outcomes");
  }

  void show() {
    var record = model.record();
    var title = new Label(context.text("care.outcomes"));
    title.getStyleClass().add("bs-section");
    getChildren().setAll(title);
    Due.of(record.outcomes()).stream()
        .filter(due -> due.isDue(model.today()))
        .forEach(due -> getChildren().add(due(due)));
    record.trends().forEach(trend -> getChildren().add(measured(trend)));
    if (record.outcomes().isEmpty()) {
      getChildren().add(secondary(context.text("care.outcomes.none")));
    }
    if (!record.responses().isEmpty()) {
      getChildren().add(pain(record.responses()));
    }
    var weeks = record.weeksOn(model.today());
    if (!weeks.isEmpty()) {
      getChildren().add(minutes(weeks));
    }
    form = new OutcomeForm(context, model, this::next);
    getChildren().add(form);
  }

  /// The keyboard goes on from a result that is kept to the choice of the next.
  private void next() {
    if (form != null) {
      form.begin();
    }
  }

  private Label due(Due due) {
    var icon = Icons.of(Feather.BELL, 14);
    icon.getStyleClass().add("bs-icon-caution");
    var label =
        new Label(
            context.text("care.outcomes.due", words.series(due.series()), words.day(due.on())),
            icon);
    label.getStyleClass().add("bs-pill-caution");
    return label;
  }

  private VBox measured(Trend trend) {
    var series = trend.series();
    var measure = series.measure();
    var name = new Label(words.series(series));
    name.getStyleClass().add("bs-strong");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var values = new Label(values(trend));
    values.getStyleClass().add("bs-strong");
    values.setMinWidth(Region.USE_PREF_SIZE);
    String meaning = meaning(trend);
    var line = new HBox(8, secondary(meaning), new SourceTag(context, source(trend)));
    line.setAlignment(Pos.CENTER_LEFT);
    var card = new VBox(3, new HBox(name, gap, values), line);
    form(trend).ifPresent(form -> card.getChildren().add(secondary(form)));
    var chart =
        new TrendChart(content(measure, trend.results()), words.series(series) + ": " + meaning);
    card.getChildren().addAll(chart, new MeasureNotes(context, measure));
    return card;
  }

  private String values(Trend trend) {
    var measure = trend.series().measure();
    String last = number(measure, trend.last().value());
    return trend.change().isEmpty()
        ? last
        : context.text("care.outcomes.values", number(measure, trend.first().value()), last);
  }

  private static Source source(Trend trend) {
    var measure = trend.series().measure();
    if (measure == Measure.BACKWARD_WALK_3M) {
      return BackwardWalk.SOURCE;
    }
    return trend
        .change()
        .flatMap(change -> change.reached().or(change::next))
        .or(() -> measure.judging().stream().findFirst())
        .map(ChangeBand::source)
        .orElse(Source.OURS);
  }

  /// The version of the form with the sum of its answers, and how many results on another version
  /// stand apart.
  private Optional<String> form(Trend trend) {
    var last = trend.last();
    var parts = new ArrayList<String>();
    if (!last.words().form().isBlank()) {
      parts.add(last.words().form());
    }
    if (last.raw() != null) {
      parts.add(context.text("care.outcomes.raw", last.raw()));
    }
    if (trend.apart() > 0) {
      parts.add(context.text("care.outcomes.apart", trend.apart()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private String meaning(Trend trend) {
    var measure = trend.series().measure();
    String change =
        trend
            .change()
            .map(each -> meaning(measure, each))
            .orElse(context.text("care.outcomes.once"));
    double last = trend.last().value();
    if (measure != Measure.BACKWARD_WALK_3M || last <= 0) {
      return change;
    }
    var band = context.studio().clinic().settings().get().walk().band(last);
    return change + "; " + context.text(band.key());
  }

  private String meaning(Measure measure, Change change) {
    String amount = signed(measure, change.amount());
    String verdict = context.text(change.key());
    return change
        .next()
        .map(band -> measure.scale().atLeast(band.amountFrom(change.first())))
        .map(least -> context.text("care.outcomes.short", amount, verdict, number(measure, least)))
        .orElse(amount + ", " + verdict);
  }

  private Content content(Measure measure, List<OutcomeScore> scores) {
    var span = new DaySpan(scores.getFirst().date(), scores.getLast().date());
    double least = scores.stream().mapToDouble(OutcomeScore::value).min().orElse(0);
    double most = scores.stream().mapToDouble(OutcomeScore::value).max().orElse(1);
    double room = Math.max((most - least) * 0.6, 1);
    double low = Math.max(measure.scale().low(), Math.floor(least - room));
    double high = Math.min(measure.scale().high(), Math.ceil(most + room));
    var dots = new ArrayList<Dot>();
    for (var score : scores) {
      String label = number(measure, score.value());
      dots.add(new Dot(span.at(score.date()), score.value(), label));
    }
    return new Content(
        low,
        high,
        List.of(tick(measure, low), tick(measure, (low + high) / 2), tick(measure, high)),
        stripes(measure, scores.getFirst().value(), new double[] {low, high}),
        dots,
        span.ends(words::day));
  }

  private List<Stripe> stripes(Measure measure, double first, double[] range) {
    if (measure == Measure.BACKWARD_WALK_3M) {
      var bands = context.studio().clinic().settings().get().walk();
      return List.of(
          new Stripe(range[0], bands.greenUpTo(), context.text("care.band.green"), "safe"),
          new Stripe(
              bands.greenUpTo(), bands.amberUpTo(), context.text("care.band.amber"), "caution"),
          new Stripe(bands.amberUpTo(), range[1], context.text("care.band.red"), "stop"));
    }
    var all = measure.judging();
    if (all.isEmpty()) {
      return List.of();
    }
    double clear = all.getLast().amountFrom(first);
    for (var band : all) {
      if (band.kind() == Kind.CLEAR) {
        clear = band.amountFrom(first);
      }
    }
    double border = measure.better() == Better.HIGHER ? first + clear : first - clear;
    String word = context.text("care.band.clear");
    return measure.better() == Better.HIGHER
        ? List.of(new Stripe(border, range[1], word, "safe"))
        : List.of(new Stripe(range[0], border, word, "safe"));
  }

  private VBox pain(List<Response> responses) {
    var name = new Label(context.text("care.pain"));
    name.getStyleClass().add("bs-strong");
    var content = PainTrend.content(context, responses, model.record().thresholds());
    String meaning = PainTrend.meaning(context, content);
    var source = new SourceTag(context, model.record().thresholds().source());
    var line = new HBox(8, secondary(meaning), source);
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(3, name, line, new TrendChart(content, meaning));
  }

  /// The newest weeks of the course, or of all reports where there is none.
  private VBox minutes(List<ResponseWeek> weeks) {
    var bars =
        weeks.stream()
            .skip(Math.max(0, weeks.size() - MOST_WEEKS))
            .map(week -> bar(BackwardTime.of(week.responses()), week.number()))
            .toList();
    var name = new Label(context.text("care.minutes"));
    name.getStyleClass().add("bs-strong");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    var line = new HBox(8, name);
    line.setAlignment(Pos.CENTER_LEFT);
    String meaning = context.text("care.minutes.meaning", bars.getLast().figure());
    return new VBox(3, line, new WeekBars(bars, trial(line), meaning));
  }

  private WeekBars.Bar bar(BackwardTime time, int week) {
    String figure = time.isKnown() ? context.formats().number(time.minutes(), 1) : Formats.UNKNOWN;
    return new WeekBars.Bar(time.minutes(), figure, context.text("care.week", week));
  }

  /// What the trials of the protocol gave, with their tag; null where they give no such number.
  private WeekBars.@Nullable Mark trial(HBox line) {
    var protocol = model.record().course().map(course -> course.frame().protocol());
    var minutes = protocol.map(Protocols::weeklyMinutes).orElse(OptionalInt.empty());
    if (protocol.isEmpty() || minutes.isEmpty()) {
      return null;
    }
    line.getChildren().add(new SourceTag(context, Protocols.sources(protocol.get()).getFirst()));
    int week = minutes.getAsInt();
    return new WeekBars.Mark(week, context.text("care.minutes.trial", week));
  }

  private Label secondary(String text) {
    var label = new Label(text);
    label.getStyleClass().add("bs-secondary");
    label.setWrapText(true);
    return label;
  }

  private String number(Measure measure, double value) {
    return number(measure, value, measure.scale().decimals());
  }

  /// A value of the axis, which ends on whole numbers.
  private String tick(Measure measure, double value) {
    return number(measure, value, Math.min(1, measure.scale().decimals()));
  }

  private String number(Measure measure, double value, int decimals) {
    String number = context.formats().number(value, decimals);
    String unit = measure.scale().unit();
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private String signed(Measure measure, double amount) {
    return (amount > 0 ? "+" : amount < 0 ? "−" : "±") + number(measure, Math.abs(amount));
  }
}
