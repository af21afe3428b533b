package org.backstride.ui.sheet;

import java.time.LocalDate;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Language;
import org.backstride.program.ProgramId;
import org.backstride.settings.Settings;
import org.backstride.sheet.Conditions.Ground;
import org.backstride.sheet.Conditions.Place;
import org.backstride.sheet.SheetOrder.Naming;
import org.backstride.sheet.paper.PrintFormat;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.backstride.text.Formats;
import org.jspecify.annotations.Nullable;

/// What has been chosen on the sheet's form.
///
/// @param program null while none is chosen
/// @param athlete null for a sheet without a name
/// @param giving who gives it out, and when it is looked at again
/// @param where the conditions of the day
/// @param format paper, size of print and language
record SheetChoices(
    @Nullable ProgramId program,
    @Nullable AthleteId athlete,
    Giving giving,
    Where where,
    Look format) {

  /// Who gives the sheet out, when it is reviewed, and what stands for the name.
  record Giving(String clinician, @Nullable LocalDate review, Naming naming) {}

  /// Place and ground.
  record Where(Place place, Ground ground) {}

  /// Paper, size of print, and the language.
  ///
  /// @param language null for that of each person
  record Look(Paper paper, Print print, @Nullable Language language) {
    Look withPaper(Paper next) {
      return new Look(next, print, language);
    }

    Look withPrint(Print next) {
      return new Look(paper, next, language);
    }

    Look withLanguage(@Nullable Language next) {
      return new Look(paper, print, next);
    }

    /// The reader's language, in the user's units.
    Formats formats(@Nullable Athlete reader, Formats user) {
      return new Formats(Language.of(language, reader).in(user.locale()), user.units());
    }

    PrintFormat format() {
      return new PrintFormat(paper, print);
    }
  }

  static SheetChoices of(
      @Nullable ProgramId program, @Nullable AthleteId athlete, Settings settings) {
    var paper = settings.print().paper() == Settings.Paper.LETTER ? Paper.LETTER : Paper.A4;
    var naming = settings.naming() == Settings.Naming.CODES ? Naming.INITIALS : Naming.FULL_NAME;
    return new SheetChoices(
        program,
        athlete,
        new Giving("", null, naming),
        new Where(Place.INDOOR, Ground.DRY),
        new Look(paper, Print.NORMAL, null));
  }

  SheetChoices withProgram(@Nullable ProgramId next) {
    return new SheetChoices(next, athlete, giving, where, format);
  }

  SheetChoices withAthlete(@Nullable AthleteId next) {
    return new SheetChoices(program, next, giving, where, format);
  }

  SheetChoices withGiving(Giving next) {
    return new SheetChoices(program, athlete, next, where, format);
  }

  SheetChoices withWhere(Where next) {
    return new SheetChoices(program, athlete, giving, next, format);
  }

  SheetChoices withLook(Look next) {
    return new SheetChoices(program, athlete, giving, where, next);
  }
}
