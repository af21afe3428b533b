package org.backstride.sheet.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.sheet.PhonePlans;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.Sheets;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonePageTest {

  private static final Program NINETY =
      Notation.read(
              """
              # Ninety seconds
              - 30s fwd walk 4kmh
              2x
                - 20s bwd walk 2.2kmh "Look over the shoulder"
                - 10s rest
              """)
          .program();

  @Test
  void partsFollowEachOtherWithTimesDosesAndSpokenWords() {
    var plan = plan(NINETY, Locale.ENGLISH);

    assertThat(plan.seconds()).isEqualTo(90);
    assertThat(plan.steps())
        .extracting(PhonePlan.Part::at)
        .containsExactly(0.0, 30.0, 50.0, 60.0, 80.0);
    assertThat(plan.steps())
        .extracting(PhonePlan.Part::tone)
        .containsExactly(
            PhonePlan.Tone.FORWARD,
            PhonePlan.Tone.BACKWARD,
            PhonePlan.Tone.STILL,
            PhonePlan.Tone.BACKWARD,
            PhonePlan.Tone.STILL);
    assertThat(plan.steps().get(1).say()).isEqualTo("Walk backward. 20 s. Look over the shoulder");
    assertThat(plan.steps().get(1).dose()).isEqualTo("20 s, 2.2 km/h");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void nothingOnThePageComesFromElsewhere(String language) {
    var locale = Locale.of(language);
    String page = PhonePage.html(plan(NINETY, locale), Messages.in(locale));

    assertThat(page)
        .doesNotContainIgnoringCase("http:")
        .doesNotContainIgnoringCase("https:")
        .doesNotContain("src=")
        .doesNotContain("<link")
        .doesNotContain("@import")
        .doesNotContain("fetch(")
        .doesNotContain("{{")
        .contains("default-src 'none'")
        .contains("<html lang=\"" + language + "\">");
  }

  @Test
  void aNameCannotLeaveItsPlaceInThePage() {
    var nasty = NINETY.withName("</script><script>alert(1)</script> & \"quotes\"");

    String page = PhonePage.html(plan(nasty, Locale.ENGLISH), Messages.in(Locale.ENGLISH));

    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page.split("</script", -1)).hasSize(2);
    assertThat(page).contains("&lt;/script&gt;&lt;script&gt;alert(1)");
  }

  @Test
  void aPartWithoutALengthWaitsForThePerson() {
    var open = Notation.read("- lap bwd walk\n- 30s rest\n").program();
    var plan = plan(open, Locale.ENGLISH);

    assertThat(plan.steps().getFirst().seconds()).isNaN();
    assertThat(PhonePage.html(plan, Messages.in(Locale.ENGLISH))).contains("\"seconds\":null");
    assertThatIllegalArgumentException().isThrownBy(() -> CueSounds.wav(plan));
  }

  @Test
  void theSoundFileBeepsBeforeAndAtEveryChangeAndIsSilentBetween() {
    byte[] wav = CueSounds.wav(plan(NINETY, Locale.ENGLISH));
    var head = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);

    assertThat(head.getInt(4)).isEqualTo(wav.length - 8);
    assertThat(head.getInt(24)).isEqualTo(CueSounds.RATE);
    assertThat(head.getInt(40)).isEqualTo(91 * CueSounds.RATE);
    assertThat(List.of(0.3, 27.05, 28.05, 29.05, 30.3, 50.3, 80.3, 90.3))
        .allSatisfy(second -> assertThat(isLoud(wav, second)).as(second + " s").isTrue());
    assertThat(List.of(10.0, 26.5, 28.5, 40.0, 70.0))
        .allSatisfy(second -> assertThat(isLoud(wav, second)).as(second + " s").isFalse());
  }

  @Test
  void aPartNamesTheBeltsOwnSpeedAndTheGradeInTheUnitItWasGivenIn() {
    var program =
        Notation.read("- 2m bwd walk 2.29kmh grade 5deg treadmill\n- 2m fwd walk 4.09kmh grass\n")
            .program();

    assertThat(plan(program, Locale.ENGLISH).steps())
        .extracting(PhonePlan.Part::dose)
        .containsExactly("2 min, 2.2 km/h, 5° (8.7 %)", "2 min, 4.1 km/h");
  }

  @Test
  void highTonesAfterAChangeTellTheDirectionAndTheWaveBreaksNowhere() {
    byte[] wav = CueSounds.wav(plan(NINETY, Locale.ENGLISH));

    assertThat(List.of(0.95, 30.95, 31.35, 31.75, 50.95, 51.35))
        .allSatisfy(second -> assertThat(isLoud(wav, second)).as(second + " s").isTrue());
    assertThat(List.of(1.35, 32.15, 51.75))
        .allSatisfy(second -> assertThat(isLoud(wav, second)).as(second + " s").isFalse());
    assertThat(IntStream.range(45, wav.length).map(i -> step(wav, i)).max().orElseThrow())
        .isLessThan(100);
  }

  /// Whether anything sounds in the fiftieth of a second from a time.
  private static boolean isLoud(byte[] wav, double second) {
    int from = 44 + (int) (second * CueSounds.RATE);
    return IntStream.range(from, from + CueSounds.RATE / 50)
        .anyMatch(i -> Math.abs(Byte.toUnsignedInt(wav[i]) - 128) > 20);
  }

  /// How far the wave goes from one sample to the next; a break would be heard as a click.
  private static int step(byte[] wav, int at) {
    return Math.abs(Byte.toUnsignedInt(wav[at]) - Byte.toUnsignedInt(wav[at - 1]));
  }

  private static PhonePlan plan(Program program, Locale locale) {
    var order =
        SheetOrder.of(program, Sheets.margit(), SheetOrder.Issue.on(LocalDate.of(2026, 11, 20)));
    return PhonePlans.of(order, Messages.in(locale), new Formats(locale, UnitSystem.METRIC));
  }
}
