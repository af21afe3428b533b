package org.backstride.ui.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import org.backstride.athlete.Language;
import org.backstride.sheet.Conditions.Ground;
import org.backstride.sheet.Conditions.Place;
import org.backstride.sheet.SheetOrder.Naming;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.sheet.SheetChoices.Giving;
import org.backstride.ui.sheet.SheetChoices.Look;
import org.backstride.ui.sheet.SheetChoices.Where;

/// The fields that every form for sheets has: who gives it out, where it is done, how it prints.
final class SharedFields {

  static final String LARGE_ID = "sheet-large";
  static final String LANGUAGE_ID = "sheet-language";
  static final String PLACE_ID = "sheet-place";

  private final ViewContext context;
  private final Chosen chosen;

  /// What is chosen now, and where a change goes.
  interface Chosen {

    Giving giving();

    Where where();

    Look look();

    void give(Giving next);

    void place(Where next);

    void print(Look next);
  }

  SharedFields(ViewContext context, Chosen chosen) {
    this.context = context;
    this.chosen = chosen;
  }

  Node naming() {
    return labelled(
        "naming",
        List.of(
            new Choice<>(Naming.FULL_NAME, context.text("sheet.form.naming.full")),
            new Choice<>(Naming.INITIALS, context.text("sheet.form.naming.initials"))),
        naming ->
            chosen.give(new Giving(chosen.giving().clinician(), chosen.giving().review(), naming)));
  }

  private Node clinician() {
    TextField field = Field.text();
    field
        .textProperty()
        .subscribe(
            text ->
                chosen.give(new Giving(text, chosen.giving().review(), chosen.giving().naming())));
    return field;
  }

  private Node review() {
    var picker = DayText.fit(new DatePicker(), context.formats());
    // A day in grey would look like one that was chosen.
    picker.setPromptText("");
    picker
        .valueProperty()
        .subscribe(
            day ->
                chosen.give(
                    new Giving(chosen.giving().clinician(), day, chosen.giving().naming())));
    return picker;
  }

  Node place() {
    var place =
        labelled(
            "place",
            List.of(
                new Choice<>(Place.INDOOR, context.text("sheet.form.place.indoor")),
                new Choice<>(Place.OUTDOOR, context.text("sheet.form.place.outdoor"))),
            next -> chosen.place(new Where(next, chosen.where().ground())));
    place.setId(PLACE_ID);
    return place;
  }

  Node ground() {
    return labelled(
        "ground",
        List.of(
            new Choice<>(Ground.DRY, context.text("sheet.form.ground.dry")),
            new Choice<>(Ground.WET, context.text("sheet.form.ground.wet")),
            new Choice<>(Ground.ICE, context.text("sheet.form.ground.ice"))),
        next -> chosen.place(new Where(chosen.where().place(), next)));
  }

  Node paper() {
    String label = context.text("sheet.form.size");
    var letter = context.text("sheet.form.size.letter");
    return Field.of(
        label,
        Choice.segments(
            label,
            List.of(new Choice<>(Paper.A4, "A4"), new Choice<>(Paper.LETTER, letter)),
            chosen.look().paper(),
            paper -> chosen.print(chosen.look().withPaper(paper))));
  }

  Node large() {
    var large = new CheckBox(context.text("sheet.form.large"));
    large.setId(LARGE_ID);
    large
        .selectedProperty()
        .subscribe(on -> chosen.print(chosen.look().withPrint(on ? Print.LARGE : Print.NORMAL)));
    return large;
  }

  private Node language() {
    var box = new ComboBox<Choice<Language>>();
    box.setId(LANGUAGE_ID);
    var choices = new ArrayList<Choice<Language>>();
    choices.add(new Choice<>(null, context.text("sheet.form.language.own")));
    EnumSet.complementOf(EnumSet.of(Language.AS_STUDIO))
        .forEach(each -> choices.add(new Choice<>(each, context.text("athlete.language." + each))));
    Choice.fill(box, choices, chosen.look().language());
    box.setOnAction(event -> chosen.print(chosen.look().withLanguage(box.getValue().value())));
    return box;
  }

  <T> Field labelled(String key, List<Choice<T>> choices, Consumer<T> chosen) {
    String label = context.text("sheet.form." + key);
    T first = Objects.requireNonNull(choices.getFirst().value());
    return Field.of(label, Choice.segments(label, choices, first, chosen));
  }

  Field clinicianField() {
    return Field.of(context.text("sheet.form.clinician"), clinician());
  }

  Field reviewField() {
    return Field.of(context.text("sheet.form.review"), review());
  }

  Field languageField() {
    return Field.of(context.text("sheet.form.language"), language());
  }
}
