package org.backstride.ui.rehab.entry;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.backstride.athlete.Screening.OutsideForm;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;

/// What is kept of a PAR-Q+ that was done elsewhere: its result, its version and its day; the
/// questions are their owner's.
public final class OutsideFormFields extends FlowPane {

  static final String OUTCOME_ID = "outside-outcome";
  static final String VERSION_ID = "outside-version";
  static final String DAY_ID = "outside-day";

  private static final String NAME = "PAR-Q+";
  private static final String LINK = "eparmedx.com";

  private final TextField outcome = new TextField();
  private final TextField version = new TextField();
  private final DatePicker day;

  /// @param changed hears what is to be kept
  public OutsideFormFields(ViewContext context, OutsideForm known, Consumer<OutsideForm> changed) {
    super(10, 8);
    outcome.setId(OUTCOME_ID);
    outcome.setText(known.outcome());
    version.setId(VERSION_ID);
    version.setText(known.version());
    version.setPrefColumnCount(7);
    day = DayText.fit(new DatePicker(known.date()), context.formats());
    day.setId(DAY_ID);
    day.getEditor().setAccessibleText(context.text("care.screening.outside.day"));
    outcome.textProperty().addListener((_, _, _) -> changed.accept(form()));
    version.textProperty().addListener((_, _, _) -> changed.accept(form()));
    day.valueProperty().addListener((_, _, _) -> changed.accept(form()));
    getChildren()
        .setAll(
            Field.of(context.text("care.screening.outside"), outcome)
                .help(context.text("care.screening.outside.help")),
            Field.of(context.text("care.screening.outside.version"), version),
            Field.of(context.text("care.screening.outside.day"), day));
  }

  private OutsideForm form() {
    LocalDate done = day.getValue();
    boolean none = outcome.getText().isBlank() && version.getText().isBlank() && done == null;
    return none
        ? OutsideForm.NONE
        : new OutsideForm(NAME, version.getText().strip(), done, outcome.getText(), LINK);
  }
}
