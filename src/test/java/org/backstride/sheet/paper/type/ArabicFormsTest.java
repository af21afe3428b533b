package org.backstride.sheet.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTest {

  private final ArabicForms forms = new ArabicForms();

  @ParameterizedTest
  @CsvSource({"علي,ﻋﻠﻲ", "محمد,ﻣﺤﻤﺪ", "رضا,ﺭﺿﺎ", "نور,ﻧﻮﺭ", "پریسا,ﭘﺮﯾﺴﺎ", "ب,ﺏ"})
  void arabicLettersJoinAsTheyStandInTheWord(String plain, String joined) {
    assertThat(forms.joined(plain)).isEqualTo(joined);
    assertThat(forms.plain(joined)).isEqualTo(plain);
  }

  @Test
  void aMarkAboveALetterDoesNotPartItsNeighbours() {
    assertThat(forms.joined("عَلي")).isEqualTo("ﻋَﻠﻲ");
  }

  @Test
  void lettersThatJoinToNothingStayAsTheyAre() {
    assertThat(forms.joined("שרה Łukasz 12")).isEqualTo("שרה Łukasz 12");
  }
}
