package org.backstride.athlete;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language in which a person reads sheets and phone pages.
public enum Language {
  /// Whatever the studio speaks.
  AS_STUDIO(""),
  ENGLISH("en"),
  GERMAN("de"),
  SPANISH("es");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// What holds for a person: what is asked for this once, else what the profile says.
  ///
  /// @param asked null where nothing is asked for
  /// @param reader null for a sheet for nobody in particular
  public static Language of(@Nullable Language asked, @Nullable Athlete reader) {
    if (asked != null) {
      return asked;
    }
    return reader == null ? AS_STUDIO : reader.person().language();
  }

  /// The locale to write in; where the studio speaks this language its own form of numbers and days
  /// stays.
  public Locale in(Locale studio) {
    return this == AS_STUDIO || code.equals(studio.getLanguage()) ? studio : Locale.of(code);
  }
}
