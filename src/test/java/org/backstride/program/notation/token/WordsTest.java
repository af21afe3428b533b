package org.backstride.program.notation.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.program.Step.Role;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Keywords, role words, spelling, quotation marks and numbers.
class WordsTest {

  @ParameterizedTest
  @EnumSource
  void everyDirectionHasAWordThatReadsBack(Direction direction) {
    assertThat(Keywords.part(Keywords.of(direction))).contains(new Part.Heads(direction));
  }

  @ParameterizedTest
  @EnumSource
  void everyGaitHasAWordThatReadsBack(Gait gait) {
    assertThat(Keywords.part(Keywords.of(gait))).contains(new Part.Moves(gait));
  }

  @ParameterizedTest
  @EnumSource
  void everySurfaceHasAWordThatReadsBack(Surface surface) {
    assertThat(Keywords.surface(Keywords.of(surface))).contains(surface);
  }

  @ParameterizedTest
  @EnumSource
  void everySupportHasAWordThatReadsBack(Support support) {
    assertThat(Keywords.part(Keywords.of(support))).contains(new Part.Holds(support));
  }

  @ParameterizedTest
  @EnumSource
  void everyRoleHasAWordThatReadsBack(Role role) {
    assertThat(Keywords.part(RoleWords.keyword(role))).contains(new Part.Plays(role));
    assertThat(RoleWords.ofWord(RoleWords.keyword(role))).contains(role);
  }

  @Test
  void aWordOfAnotherKindIsNoSurface() {
    assertThat(Keywords.surface("rail")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Warm-up, WARM_UP",
    "WARM UP:, WARM_UP",
    "warming-up, WARM_UP",
    "Aufwärmen, WARM_UP",
    "Einlaufen, WARM_UP",
    "Calentamiento, WARM_UP",
    "Cool–down, COOL_DOWN",
    "Auslaufen, COOL_DOWN",
    "Vuelta a la calma, COOL_DOWN",
    "Enfriamiento, COOL_DOWN",
  })
  void aTitleSaysItsRoleInEveryLanguage(String title, Role role) {
    assertThat(RoleWords.ofTitle(title)).contains(role);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"Main", "Warm-up drills", "", "work", "rest"})
  void otherTitlesSayNoRole(String title) {
    assertThat(RoleWords.ofTitle(title)).isEmpty();
  }

  @Test
  void recoverIsUnderstoodAsRecovery() {
    assertThat(RoleWords.ofWord("Recover")).contains(Role.RECOVERY);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "wlak, walk",
    "bwdd, bwd",
    "recovry, recovery",
    "trendmill, treadmill",
    "RIAL, rail",
  })
  void aMisspeltWordFindsWhatWasMeant(String word, String meant) {
    assertThat(Spelling.nearest(word)).contains(meant);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "x", "tall", "quickly", "aVeryLongWordThatIsNothingLikeIt"})
  void aWordThatIsFarFromAllFindsNothing(String word) {
    assertThat(Spelling.nearest(word).filter(found -> !found.equals("rail"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "say \"hop\"", "C:\\x", "two\nlines", "\\n", "ends\\"})
  void whatIsQuotedReadsBack(String text) {
    String printed = Quoted.print(text);

    assertThat(Quoted.at(printed, 0)).isEqualTo(new Quoted(text, printed.length(), true));
  }

  @Test
  void aStringThatIsNotClosedGoesToTheEnd() {
    assertThat(Quoted.at("x \"tall", 2)).isEqualTo(new Quoted("tall", 7, false));
  }

  @Test
  void aLineIsPreparedWithoutMovingAnyCharacter() {
    assertThat(Numbers.normal("3,5–4,0 KMH Ä, x")).isEqualTo("3.5-4.0 kmh Ä, x");
  }
}
