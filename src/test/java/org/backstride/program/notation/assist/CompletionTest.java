package org.backstride.program.notation.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backstride.program.notation.Notation;
import org.backstride.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In these tests `|` is the caret.
class CompletionTest {

  @ParameterizedTest(name = "{0} offers {1}")
  @CsvSource({
    "- 5m bw|, bwd",
    "- 5m bwd wa|, warmup walk",
    "- 5m re|, recovery rest",
    "- 5m bwd walk tr|, treadmill track",
    "- 5m bwd walk tread|, treadmill",
    "- 5m bwd walk har|, harness",
    "- 5m walk z|, z2 z2 pace",
    "- 5m walk GRA|, grade  grass",
    "- 5m bwd st|, still stop pain> stop rpe>=",
    "- unt|, until hr<",
    "-bw|, bwd",
  })
  void theRestOfAWordIsOffered(String line, String offered) {
    assertThat(String.join(" ", texts(line))).isEqualTo(offered);
  }

  @ParameterizedTest(name = "{0} offers {1}")
  @CsvSource({
    "- 5m|, 'm,mtr,mi,mph,mps'",
    "- 20 st|, 'still,stop pain>,stop rpe>='",
    "- 400k|, 'km,kmh'",
    "- 5m 2.0-2.5k|, kmh",
    "- 5m 2.0-2.5m|, 'mph,mps'",
    "- 5m 80%|, '%,%effort,%max,%hrr,%lthr'",
    "- 5m 80-90%h|, %hrr",
    "- 400mtr run 5:30/|, '/km,/mi'",
    "- 5m 4k|, kmh",
  })
  void aUnitIsOfferedBehindItsNumber(String line, String offered) {
    assertThat(String.join(",", texts(line))).isEqualTo(offered);
  }

  @Test
  void whatTheStepSaysAlreadyIsNotOfferedAgain() {
    assertThat(texts("- 5m bwd walk |"))
        .contains("warmup", "rail", "treadmill", "stop pain>")
        .doesNotContain("bwd", "fwd", "walk", "run", "lap", "until hr<");
    assertThat(texts("- 5m bwd walk rail |")).contains("bars").contains("partner");
  }

  @Test
  void aSuggestionTakesThePlaceOfWhatIsBegun() {
    String line = "- 5m bw walk";

    var suggestion = Completion.at(line, 7).getFirst();

    assertThat(suggestion.in(line)).isEqualTo("- 5m bwd walk");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "- 5m walk \"ta|",
        "- 5m walk \"tall|\"",
        "  > note wa|",
        "# Name wa|",
        "- 5m b|wd"
      })
  void nothingIsOfferedInWordsForThePersonOrWithinAWord(String line) {
    assertThat(texts(line)).isEmpty();
  }

  @Test
  void fieldsAndTitlesAreOfferedWhereTheyStand() {
    assertThat(texts("@|")).containsExactly("@tags: ", "@goal: ", "@frequency: ", "@surface: ");
    assertThat(texts("@su|")).containsExactly("@surface: ");
    assertThat(texts("@surface: tr|")).containsExactly("treadmill", "track");
    assertThat(texts("@goal: tr|")).isEmpty();
    assertThat(texts("|")).containsExactly("- ", "Warm-up", "Main 4x", "Cool-down");
    assertThat(texts("  co|")).containsExactly("Cool-down");
    assertThat(texts("Main 4x sk|")).containsExactly("skip-last-recovery");
    assertThat(texts("4x each s|")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "- 5m |",
        "- 5|",
        "|",
        "- |",
        "-|",
        "- 5m bwd|",
        "- 5m bwd walk 2.0-2.5kmh|",
        "Warm-up|",
        "- 5m BWD|"
      })
  void whileTypingNothingIsOfferedWhereNoWordIsBegunOrItIsWhole(String line) {
    int caret = line.indexOf('|');

    assertThat(Completion.whileTyping(line.replace("|", ""), caret)).isEmpty();
  }

  @Test
  void whileTypingABegunWordIsOffered() {
    assertThat(Completion.whileTyping("- 5m bw", 7)).hasSize(1);
    assertThat(Completion.whileTyping("- 5m 80%l", 9)).hasSize(1);
  }

  @Test
  void whateverIsTakenOffABegunWordReadsOn() {
    for (String start : List.of("- 5m b", "- 5m walk s", "- 5m run 80%", "- 5m walk 3k", "- l")) {
      for (var each : Completion.at(start, start.length())) {
        String line = each.in(start);
        String whole = line.endsWith(">") || line.endsWith(">=") ? line + "5" : line;
        whole = whole.endsWith("<") ? whole + "110bpm" : whole;
        assertThat(Notation.read(whole).isWhole()).as(whole).isTrue();
      }
    }
  }

  @Test
  void theFixesOfAProblemMendItsLine() {
    String line = "- 400 m fwd run";
    var problem = Notation.read(line).problems().getFirst();

    assertThat(Completion.fixes(problem).stream().map(fix -> fix.in(line)))
        .containsExactly("- 400mtr fwd run", "- 400min fwd run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void everySuggestionHasAMeaningInEveryLanguage(String language) {
    var messages = Messages.in(Locale.of(language));
    for (String line : List.of("- |", "|", "@|", "- 5|", "- 5:00|", "Main 4x |", "@surface: |")) {
      int caret = line.indexOf('|');
      assertThat(Completion.at(line.replace("|", ""), caret))
          .isNotEmpty()
          .allSatisfy(each -> assertThat(messages.text(each.meaning())).isNotBlank());
    }
  }

  private static List<String> texts(String lineWithCaret) {
    int caret = lineWithCaret.indexOf('|');
    String line = lineWithCaret.replace("|", "");
    return Completion.at(line, caret).stream().map(Suggestion::text).toList();
  }
}
