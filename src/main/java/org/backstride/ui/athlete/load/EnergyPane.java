package org.backstride.ui.athlete.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.load.SessionEnergy;
import org.backstride.plan.Days;
import org.backstride.plan.total.WeekCost;
import org.backstride.text.Formats;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Sentence;
import org.jspecify.annotations.Nullable;

/// What the weeks planned behind and ahead ask in energy, with the band of the estimate and what it
/// leaves out; the knee-load index only when asked for, never without its caveats.
final class EnergyPane extends VBox {

  static final String KNEE_ID = "load-knee";

  private static final int WEEKS_BEHIND = 3;
  private static final int WEEKS = 8;
  private static final double GRAMS = 1_000;

  private final ViewContext context;
  private final LocalDate today;
  private final CheckBox knee;
  private final GridPane table = new GridPane();
  private final VBox notes = new VBox(4);
  private List<WeekCost> weeks = List.of();
  private @Nullable Double kilograms;

  EnergyPane(ViewContext context, LocalDate today) {
    super(10);
    this.context = context;
    this.today = today;
    knee = new CheckBox(context.text("program.totals.knee.switch"));
    knee.setId(KNEE_ID);
    knee.setOnAction(event -> fill());
    var title = new Label(context.text("load.energy"));
    title.getStyleClass().add("bs-section");
    table.setHgap(28);
    table.setVgap(6);
    getChildren().setAll(title, knee, table, notes);
  }

  void show(Athlete athlete) {
    var plan = context.studio().plan();
    var monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    var days = Days.counted(monday.minusWeeks(WEEKS_BEHIND), WEEKS * 7);
    weeks =
        WeekCost.of(
            plan.plan().get().of(athlete.id()).sessions(), days, plan.references(athlete.id()));
    Integer grams = athlete.person().massGrams();
    kilograms = grams == null ? null : grams / GRAMS;
    fill();
  }

  private void fill() {
    table.getChildren().clear();
    notes.getChildren().clear();
    boolean asks = knee.isSelected();
    if (weeks.isEmpty()) {
      notes.getChildren().add(Sentence.secondary(context.text("load.energy.none")));
      return;
    }
    head(asks);
    for (int row = 0; row < weeks.size(); row++) {
      line(row + 1, weeks.get(row), asks);
    }
    notes.getChildren().add(Sentence.secondary(context.text("program.totals.energy.basis")));
    if (weeks.stream().anyMatch(week -> week.energy().isExtrapolated())) {
      notes
          .getChildren()
          .add(Sentence.secondary(context.text("program.totals.energy.extrapolated")));
    }
    if (kilograms == null) {
      notes.getChildren().add(Sentence.secondary(context.text("program.totals.energy.mass")));
    }
    if (asks) {
      notes.getChildren().add(Sentence.secondary(context.text("load.knee.walk")));
      notes.getChildren().add(Sentence.secondary(context.text("program.totals.knee.caveat")));
    }
  }

  private void head(boolean asks) {
    var heads = new ArrayList<>(List.of("week", "sessions", "estimate", "band", "left"));
    if (asks) {
      heads.addAll(List.of("knee", "kneeBand"));
    }
    for (int column = 0; column < heads.size(); column++) {
      var label = new Label(context.text("load.energy.head." + heads.get(column)));
      label.getStyleClass().add("bs-secondary");
      put(label, column, 0);
    }
  }

  private void line(int row, WeekCost week, boolean asks) {
    var energy = week.energy();
    var cells = new ArrayList<String>();
    cells.add(context.formats().date(week.monday()));
    cells.add(Integer.toString(week.sessions()));
    cells.add(energy.isKnown() ? kilocalories(energy) : Formats.UNKNOWN);
    cells.add(energy.isKnown() ? band(energy) : Formats.UNKNOWN);
    cells.add(energy.without() > 0 ? context.formats().clock(energy.without()) : Formats.UNKNOWN);
    if (asks) {
      var index = week.knee();
      cells.add(index == null ? Formats.UNKNOWN : number(index.value()) + " %");
      cells.add(
          index == null
              ? Formats.UNKNOWN
              : number(index.low()) + "–" + number(index.high()) + " %");
    }
    for (int column = 0; column < cells.size(); column++) {
      put(new Label(cells.get(column)), column, row);
    }
  }

  private void put(Label label, int column, int row) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
    table.add(label, column, row);
  }

  private String kilocalories(SessionEnergy energy) {
    return number(scaled(energy.energy()).value())
        + (energy.isExtrapolated() ? "*" : "")
        + (kilograms == null ? " kcal/kg" : " kcal");
  }

  private String band(SessionEnergy energy) {
    var band = scaled(energy.energy());
    return number(band.low()) + "–" + number(band.high());
  }

  private SessionEnergy.Band scaled(SessionEnergy.Band band) {
    Double mass = kilograms;
    return mass == null ? band : band.times(mass);
  }

  private String number(double value) {
    return context.formats().number(value, kilograms == null ? 1 : 0);
  }
}
