package org.backstride.ui.kit.trend;

import java.util.ArrayList;
import java.util.List;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.response.Response;
import org.backstride.text.Formats;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.trend.TrendChart.Content;
import org.backstride.ui.kit.trend.TrendChart.Dot;
import org.backstride.ui.kit.trend.TrendChart.Stripe;

/// The strongest pain of each session over the traffic light of the clinic's scale. A session
/// without a number has no dot.
public final class PainTrend {

  private static final int MOST = 10;

  private PainTrend() {}

  /// @param responses in the order of the sessions
  public static Content content(
      ViewContext context, List<Response> responses, Thresholds thresholds) {
    var known = responses.stream().filter(each -> each.pain().worst().isPresent()).toList();
    if (known.isEmpty()) {
      return new Content(0, MOST, ticks(), stripes(context, thresholds), List.of(), List.of());
    }
    var span = new DaySpan(known.getFirst().date(), known.getLast().date());
    var dots = new ArrayList<Dot>();
    for (var response : known) {
      int worst = response.pain().worst().orElseThrow();
      dots.add(new Dot(span.at(response.date()), worst, Integer.toString(worst)));
    }
    return new Content(
        0, MOST, ticks(), stripes(context, thresholds), dots, ends(context.formats(), span));
  }

  /// What the line says in words.
  public static String meaning(ViewContext context, Content content) {
    return content.dots().isEmpty()
        ? context.text("care.pain.unknown")
        : context.text("care.pain.meaning", content.dots().getLast().label());
  }

  /// The first and the last day, with their years only where these differ.
  private static List<String> ends(Formats formats, DaySpan span) {
    boolean sameYear = span.first().getYear() == span.last().getYear();
    return span.ends(sameYear ? formats::dayAndMonth : formats::date);
  }

  private static List<String> ticks() {
    return List.of("0", "5", "10");
  }

  private static List<Stripe> stripes(ViewContext context, Thresholds thresholds) {
    int safe = Math.min(thresholds.scale().safeUpTo(), thresholds.stopAbove());
    int stop = thresholds.stopAbove();
    return List.of(
        new Stripe(0, safe, context.text("care.light.safe"), "safe"),
        new Stripe(safe, stop, context.text("care.light.caution"), "caution"),
        new Stripe(stop, MOST, context.text("care.light.stop"), "stop"));
  }
}
