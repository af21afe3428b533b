package org.backstride.ui.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import org.backstride.athlete.Language;
import org.backstride.rehab.Conditions.Ground;
import org.backstride.rehab.Conditions.Light;
import org.backstride.rehab.Conditions.Place;
import org.backstride.sheet.SheetOrder.Naming;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.sheet.SheetChoices.Giving;
import org.backstride.ui.sheet.SheetChoices.Look;
import org.backstride.ui.sheet.SheetChoices.Terms;
import org.backstride.ui.sheet.SheetChoices.Where;

/// The fields that every form for sheets has: who gives it out, where it is done, how it prints.
final class SharedFields {

  static final String LARGE_ID = "sheet-large";
  static final String LANGUAGE_ID = "sheet-language";
  static final String PLACE_ID = "sheet-place";

  private final ViewContext context;
  private final Supplier<Terms> chosen;
  private final Consumer<Terms> choose;

  /// @param chosen what is chosen now
  /// @param choose where a change goes
  SharedFields(ViewContext context, Supplier<Terms> chosen, Consumer<Terms> choose) {
    this.context = context;
    this.chosen = chosen;
    this.choose = choose;
  }

  private Terms terms() {
    return chosen.get();
  }

  private void give(Giving next) {
    choose.accept(terms().withGiving(next));
  }

  private void place(Where next) {
    choose.accept(terms().withWhere(next));
  }

  private void print(Look next) {
    choose.accept(terms().withLook(next));
  }

  Node naming() {
    return labelled(
        "naming",
        List.of(
            new Choice<>(Naming.FULL_NAME, context.text("sheet.form.naming.full")),
            new Choice<>(Naming.INITIALS, context.text("sheet.form.naming.initials"))),
        terms().giving().naming(),
        naming ->
            give(new Giving(terms().giving().clinician(), terms().giving().review(), naming)));
  }

  private Node clinician() {
    TextField field = Field.text();
    field
        .textProperty()
        .subscribe(
            text -> give(new Giving(text, terms().giving().review(), terms().giving().naming())));
    return field;
  }

  private Node review() {
    var picker = DayText.fit(new DatePicker(), context.formats());
    // A day in grey would look like one that was chosen.
    picker.setPromptText("");
    picker
        .valueProperty()
        .subscribe(
            day -> give(new Giving(terms().giving().clinician(), day, terms().giving().naming())));
    return picker;
  }

  Node place() {
    var place =
        labelled(
            "place",
            List.of(
                new Choice<>(Place.INDOORS, context.text("sheet.form.place.indoor")),
                new Choice<>(Place.OUTDOORS, context.text("sheet.form.place.outdoor"))),
            next -> place(new Where(next, terms().where().ground(), terms().where().light())));
    place.setId(PLACE_ID);
    return place;
  }

  Node ground() {
    return labelled(
        "ground",
        List.of(
            new Choice<>(Ground.DRY, context.text("sheet.form.ground.dry")),
            new Choice<>(Ground.WET, context.text("sheet.form.ground.wet")),
            new Choice<>(Ground.ICE, context.text("sheet.form.ground.ice")),
            new Choice<>(Ground.SNOW, context.text("sheet.form.ground.snow"))),
        next -> place(new Where(terms().where().place(), next, terms().where().light())));
  }

  Node light() {
    return labelled(
        "light",
        List.of(
            new Choice<>(Light.DAYLIGHT, context.text("sheet.form.light.day")),
            new Choice<>(Light.DARK, context.text("sheet.form.light.dark"))),
        next -> place(new Where(terms().where().place(), terms().where().ground(), next)));
  }

  Node paper() {
    String label = context.text("sheet.form.size");
    var letter = context.text("sheet.form.size.letter");
    return Field.of(
        label,
        Choice.segments(
            label,
            List.of(new Choice<>(Paper.A4, "A4"), new Choice<>(Paper.LETTER, letter)),
            terms().look().paper(),
            paper -> print(terms().look().withPaper(paper))));
  }

  Node large() {
    var large = new CheckBox(context.text("sheet.form.large"));
    large.setId(LARGE_ID);
    large
        .selectedProperty()
        .subscribe(on -> print(terms().look().withPrint(on ? Print.LARGE : Print.NORMAL)));
    return large;
  }

  private Node language() {
    var box = new ComboBox<Choice<Language>>();
    box.setId(LANGUAGE_ID);
    var choices = new ArrayList<Choice<Language>>();
    choices.add(new Choice<>(null, context.text("sheet.form.language.own")));
    EnumSet.complementOf(EnumSet.of(Language.AS_STUDIO))
        .forEach(each -> choices.add(new Choice<>(each, context.text("athlete.language." + each))));
    Choice.fill(box, choices, terms().look().language());
    box.setOnAction(event -> print(terms().look().withLanguage(box.getValue().value())));
    return box;
  }

  <T> Field labelled(String key, List<Choice<T>> choices, Consumer<T> next) {
    return labelled(key, choices, Objects.requireNonNull(choices.getFirst().value()), next);
  }

  private <T> Field labelled(String key, List<Choice<T>> choices, T now, Consumer<T> next) {
    String label = context.text("sheet.form." + key);
    return Field.of(label, Choice.segments(label, choices, now, next));
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
