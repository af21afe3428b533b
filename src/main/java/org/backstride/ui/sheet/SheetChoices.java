package org.backstride.ui.sheet;

import java.time.LocalDate;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Language;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Conditions.Ground;
import org.backstride.rehab.Conditions.Light;
import org.backstride.rehab.Conditions.Place;
import org.backstride.settings.Settings;
import org.backstride.sheet.SheetOrder.Naming;
import org.backstride.sheet.paper.PrintFormat;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.backstride.studio.printing.Letterhead;
import org.backstride.text.Formats;
import org.jspecify.annotations.Nullable;

/// What has been chosen on the sheet's form.
///
/// @param program null while none is chosen
/// @param athlete null for a sheet without a name
/// @param terms what every form for sheets asks
record SheetChoices(@Nullable ProgramId program, @Nullable AthleteId athlete, Terms terms) {

  /// What every form for sheets asks.
  ///
  /// @param giving who gives it out, and when it is looked at again
  /// @param where the conditions of the day
  /// @param look paper, size of print and language
  record Terms(Giving giving, Where where, Look look) {

    /// As the settings have it; on a screen that others see, initials stand for names.
    static Terms of(Settings settings) {
      var naming = settings.naming() == Settings.Naming.CODES ? Naming.INITIALS : Naming.FULL_NAME;
      return new Terms(
          new Giving("", null, naming),
          new Where(Place.INDOORS, Ground.DRY, Light.DAYLIGHT),
          new Look(Letterhead.paper(settings.print()), Print.NORMAL, null));
    }

    Terms withGiving(Giving next) {
      return new Terms(next, where, look);
    }

    Terms withWhere(Where next) {
      return new Terms(giving, next, look);
    }

    Terms withLook(Look next) {
      return new Terms(giving, where, next);
    }
  }

  /// Who gives the sheet out, when it is reviewed, and what stands for the name.
  record Giving(String clinician, @Nullable LocalDate review, Naming naming) {}

  /// Place, ground and light, whatever the day.
  record Where(Place place, Ground ground, Light light) {

    Conditions on(LocalDate day) {
      return new Conditions(place, ground, light, day);
    }
  }

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
      return user.in(Language.of(language, reader).in(user.locale()));
    }

    PrintFormat format() {
      return new PrintFormat(paper, print);
    }
  }

  static SheetChoices of(
      @Nullable ProgramId program, @Nullable AthleteId athlete, Settings settings) {
    return new SheetChoices(program, athlete, Terms.of(settings));
  }

  SheetChoices withProgram(@Nullable ProgramId next) {
    return new SheetChoices(next, athlete, terms);
  }

  SheetChoices withAthlete(@Nullable AthleteId next) {
    return new SheetChoices(program, next, terms);
  }

  SheetChoices withTerms(Terms next) {
    return new SheetChoices(program, athlete, next);
  }
}
