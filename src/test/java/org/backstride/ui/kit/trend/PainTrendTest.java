package org.backstride.ui.kit.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.response.Reports;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.trend.TrendChart.Content;
import org.backstride.ui.kit.trend.TrendChart.Dot;
import org.backstride.ui.kit.trend.TrendChart.Stripe;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PainTrendTest {

  private final Demo demo = Demo.empty();
  private final ViewContext context =
      new ViewContext(
          demo.studio(),
          demo.settings(),
          Messages.in(Locale.ENGLISH),
          new Formats(Locale.UK, UnitSystem.METRIC),
          place -> {},
          notice -> {});

  @AfterEach
  void close() {
    demo.close();
  }

  @Test
  void aDotIsTheStrongestPainAtItsDay() {
    assertThat(content("peak=2; peak=6; peak=3").dots())
        .containsExactly(new Dot(0, 2, "2"), new Dot(0.5, 6, "6"), new Dot(1, 3, "3"));
  }

  @Test
  void aSessionWithoutANumberHasNoDot() {
    var dots = content("peak=2; before=? peak=? after=? morning=?; peak=3").dots();

    assertThat(dots).extracting(Dot::at).containsExactly(0.0, 1.0);
  }

  @Test
  void theStripesAreTheClinicsLight() {
    assertThat(content("peak=2").stripes())
        .extracting(Stripe::from, Stripe::to)
        .containsExactly(tuple(0.0, 2.0), tuple(2.0, 5.0), tuple(5.0, 10.0));
  }

  @Test
  void daysOfOneYearStandWithoutIt() {
    assertThat(content("peak=2; peak=3").ends()).containsExactly("12 Oct", "14 Oct");
  }

  @Test
  void nothingReportedIsSaid() {
    var none = PainTrend.content(context, List.of(), Thresholds.STANDARD);

    assertThat(none.dots()).isEmpty();
    assertThat(PainTrend.meaning(context, none)).isEqualTo("No pain was reported yet.");
    assertThat(PainTrend.meaning(context, content("peak=2; peak=4"))).contains("4 of 10");
  }

  private Content content(String sessions) {
    return PainTrend.content(context, Reports.history(sessions), Thresholds.STANDARD);
  }
}
