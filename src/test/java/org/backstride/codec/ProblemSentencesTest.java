package org.backstride.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.backstride.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemSentencesTest {

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyProblemHasASentenceInEveryLanguage(ProblemCode code) {
    var problem = Problem.of(code, 12, 200);

    assertThat(Messages.LANGUAGES)
        .extracting(language -> sentence(language, problem))
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"))
        .doesNotHaveDuplicates();
  }

  private static String sentence(Locale language, Problem problem) {
    return Messages.in(language).text(problem.messageKey(), problem.arguments().toArray());
  }
}
