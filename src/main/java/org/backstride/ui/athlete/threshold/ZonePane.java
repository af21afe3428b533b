package org.backstride.ui.athlete.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.athlete.threshold.ZoneBasis;
import org.backstride.athlete.threshold.ZonePreset;
import org.backstride.athlete.threshold.ZoneScheme;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.kit.mark.WholeCell;
import org.backstride.ui.kit.number.TypedNumber;
import org.jspecify.annotations.Nullable;

/// The zones of what is looked at: their scheme with its source, their borders, and the table in
/// beats, speed and pace; a number in the form shows the table before and after it.
final class ZonePane extends VBox {

  static final String SCHEME_ID = "zones-scheme";
  static final String BORDERS_ID = "zones-borders";
  static final String SINCE_ID = "zones-since";

  private final ViewContext context;
  private final ThresholdsModel model;
  private final Label title = new Label();
  private final Label source = new Label();
  private final ComboBox<Choice> schemes = new ComboBox<>();
  private final TextField borders = Field.text();
  private final DatePicker since = new DatePicker();
  private final Field bordersField;
  private final ZoneGrid grid;
  private final ZoneChoices choices;
  private boolean showing;

  /// A line of the list of schemes: a preset, or somebody's own on a basis.
  ///
  /// @param preset null for somebody's own
  private record Choice(@Nullable ZonePreset preset, ZoneBasis basis) {}

  ZonePane(ViewContext context, ThresholdsModel model, Lifetime lifetime) {
    super(12);
    this.context = context;
    this.model = model;
    title.getStyleClass().add("bs-section");
    source.getStyleClass().add("bs-secondary");
    source.setWrapText(true);
    source.setMinHeight(Region.USE_PREF_SIZE);
    grid = new ZoneGrid(context, model);
    choices = new ZoneChoices(context, model);
    schemes.setId(SCHEME_ID);
    borders.setId(BORDERS_ID);
    since.setId(SINCE_ID);
    schemes.setConverter(names());
    WholeCell.in(schemes);
    schemes.setMinWidth(120);
    schemes.setPrefWidth(222);
    since.setMinWidth(110);
    since.setPrefWidth(142);
    DayText.fit(since, context.formats());
    since.setPromptText(context.text("threshold.zones.always"));
    since.getEditor().setAccessibleText(context.text("threshold.zones.since"));
    bordersField = Field.of(context.text("threshold.zones.borders"), borders);
    bordersField.help(context.text("threshold.zones.borders.help"));
    var sinceField = Field.of(context.text("threshold.zones.since"), since);
    getChildren()
        .setAll(
            title,
            new HBox(12, Field.of(context.text("threshold.zones.scheme"), schemes), sinceField),
            source,
            bordersField,
            grid,
            choices);
    getStyleClass().add("bs-threshold-pane");
    schemes.setOnAction(event -> chooseScheme());
    borders.setOnAction(event -> chooseBorders());
    lifetime.observe(
        borders.focusedProperty(),
        focused -> {
          if (!focused) {
            chooseBorders();
          }
        });
    lifetime.watchAny(this::show, model.chosen(), model.athlete());
    lifetime.watch(model.draft(), draft -> grid.show());
  }

  private void show() {
    showing = true;
    var scheme = scheme();
    var preset = ZonePreset.of(scheme);
    title.setText(titleText());
    schemes.getItems().setAll(offered());
    schemes.setValue(new Choice(preset.orElse(null), scheme.basis()));
    String from =
        preset
            .map(each -> context.text(each.sourceKey()))
            .orElseGet(() -> context.text("threshold.zones.own.source"));
    source.setText(
        model.areZonesOfThePerson() ? from + " " + context.text("threshold.zones.person") : from);
    borders.setText(
        scheme.borders().stream().map(String::valueOf).collect(Collectors.joining("  ")));
    bordersField.clearError();
    grid.show();
    choices.show();
    showing = false;
  }

  private String titleText() {
    return switch (model.zoned()) {
      case ZoneSubject.OfHeart(var movement) ->
          movement == null
              ? context.text("threshold.zones.heart")
              : context.text(
                  "threshold.zones.heart.of", new ThresholdWords(context).movement(movement));
      case ZoneSubject.OfSpeed(var movement) ->
          context.text("threshold.zones.speed", new ThresholdWords(context).movement(movement));
    };
  }

  private ZoneScheme scheme() {
    return model.history().zonesOf(model.zoned(), model.today());
  }

  private List<Choice> offered() {
    var offered = new ArrayList<Choice>();
    for (var preset : ZonePreset.values()) {
      if (model.zoned().admits(preset.scheme().basis())) {
        offered.add(new Choice(preset, preset.scheme().basis()));
      }
    }
    for (var basis : ZoneBasis.values()) {
      if (model.zoned().admits(basis)) {
        offered.add(new Choice(null, basis));
      }
    }
    return offered;
  }

  private void chooseScheme() {
    var chosen = schemes.getValue();
    if (showing || chosen == null) {
      return;
    }
    @Nullable ZonePreset preset = chosen.preset();
    choose(preset == null ? new ZoneScheme(chosen.basis(), own(chosen.basis())) : preset.scheme());
    if (preset == null) {
      borders.requestFocus();
    }
  }

  /// Borders to begin with on a basis: those shown, one moved by a percent so that they are nobody
  /// else's.
  private List<Integer> own(ZoneBasis basis) {
    var start = scheme().basis() == basis ? scheme().borders() : List.of(50, 60, 70, 80, 90, 100);
    boolean taken = ZonePreset.of(new ZoneScheme(basis, start)).isPresent();
    var moved = new ArrayList<>(start);
    moved.set(0, taken ? start.getFirst() + 1 : start.getFirst());
    return moved;
  }

  private void chooseBorders() {
    if (showing) {
      return;
    }
    var typed =
        Arrays.stream(borders.getText().strip().split("[\\s,;–-]+", -1))
            .map(part -> TypedNumber.whole(part).orElse(-1))
            .toList();
    if (!ZoneScheme.isRising(typed)) {
      bordersField.error(
          context.text("threshold.zones.error", ZoneScheme.MOST_ZONES, ZoneScheme.MOST_PERCENT));
      return;
    }
    bordersField.clearError();
    choose(new ZoneScheme(scheme().basis(), typed));
  }

  private void choose(ZoneScheme next) {
    if (!next.equals(scheme())) {
      @Nullable LocalDate from = since.getValue();
      model.choose(next, from, titleText());
    }
  }

  private StringConverter<Choice> names() {
    return new StringConverter<>() {
      @Override
      public String toString(Choice choice) {
        if (choice == null) {
          return "";
        }
        @Nullable ZonePreset preset = choice.preset();
        return preset == null
            ? context.text(
                "threshold.zones.own", context.text("threshold.basis." + choice.basis().name()))
            : context.text(preset.key());
      }

      @Override
      public Choice fromString(String text) {
        throw new IllegalStateException("Not typed: " + text);
      }
    };
  }
}
