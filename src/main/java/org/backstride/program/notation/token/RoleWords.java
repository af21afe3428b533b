package org.backstride.program.notation.token;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstride.program.Step.Role;

/// Titles and words that say which part a step plays. Titles are recognised in every language of
/// the program; the keywords are English in all of them.
public final class RoleWords {

  private static final Map<String, Role> TITLES =
      Map.ofEntries(
          Map.entry("warmup", Role.WARM_UP),
          Map.entry("warmingup", Role.WARM_UP),
          Map.entry("aufwärmen", Role.WARM_UP),
          Map.entry("einlaufen", Role.WARM_UP),
          Map.entry("eingehen", Role.WARM_UP),
          Map.entry("calentamiento", Role.WARM_UP),
          Map.entry("cooldown", Role.COOL_DOWN),
          Map.entry("coolingdown", Role.COOL_DOWN),
          Map.entry("abwärmen", Role.COOL_DOWN),
          Map.entry("auslaufen", Role.COOL_DOWN),
          Map.entry("ausgehen", Role.COOL_DOWN),
          Map.entry("vueltaalacalma", Role.COOL_DOWN),
          Map.entry("enfriamiento", Role.COOL_DOWN));

  private static final Map<String, Role> KEYWORDS =
      Map.ofEntries(
          Map.entry("warmup", Role.WARM_UP),
          Map.entry("wu", Role.WARM_UP),
          Map.entry("work", Role.WORK),
          Map.entry("recovery", Role.RECOVERY),
          Map.entry("recover", Role.RECOVERY),
          Map.entry("rec", Role.RECOVERY),
          Map.entry("erholung", Role.RECOVERY),
          Map.entry("recuperación", Role.RECOVERY),
          Map.entry("rest", Role.REST),
          Map.entry("pause", Role.REST),
          Map.entry("pausa", Role.REST),
          Map.entry("descanso", Role.REST),
          Map.entry("drill", Role.DRILL),
          Map.entry("cooldown", Role.COOL_DOWN),
          Map.entry("cd", Role.COOL_DOWN));

  private static final Pattern FILLING = Pattern.compile("[\\s\\-–:]");

  private RoleWords() {}

  /// The role that a section's title gives to its steps.
  public static Optional<Role> ofTitle(String title) {
    return Optional.ofNullable(TITLES.get(lettersOf(title)));
  }

  /// The role that one word or a title in front of a length gives to its step.
  public static Optional<Role> ofWord(String word) {
    Role role = KEYWORDS.get(lettersOf(word));
    return role == null ? ofTitle(word) : Optional.of(role);
  }

  public static String keyword(Role role) {
    return switch (role) {
      case WARM_UP -> "warmup";
      case WORK -> "work";
      case RECOVERY -> "recovery";
      case REST -> "rest";
      case DRILL -> "drill";
      case COOL_DOWN -> "cooldown";
    };
  }

  private static String lettersOf(String text) {
    return FILLING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
