package org.backstride.program.notation.assist;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.program.notation.Reading.Kind;
import org.junit.jupiter.api.Test;

class KeptTest {

  private static final String GOOD =
      """
      # Name
      Main 2x
        - 2m bwd walk
        - 1m recovery still
      - 5m fwd walk
      """;

  @Test
  void aWholeTextHoldsItself() {
    var kept = Kept.of(GOOD, "");

    assertThat(kept.typed().isWhole()).isTrue();
    assertThat(kept.good()).isEqualTo(kept.typed());
    assertThat(kept.isSettled()).isTrue();
  }

  @Test
  void aBadLineKeepsItsLastGoodBlock() {
    var kept = Kept.of(GOOD.replace("2m bwd walk", "2m bwd wa"), GOOD);

    assertThat(kept.isSettled()).isTrue();
    assertThat(kept.isBad(3)).isTrue();
    assertThat(kept.good().program()).isEqualTo(program(GOOD));
  }

  @Test
  void otherLinesGoOnWhileOneIsBad() {
    String bad = GOOD.replace("2m bwd walk", "2m bwd wa");
    var first = Kept.of(bad, GOOD);

    var next = Kept.of(bad.replace("5m fwd", "7m fwd"), first.draft().good());

    assertThat(next.good().program()).isEqualTo(program(GOOD.replace("5m fwd", "7m fwd")));
  }

  @Test
  void aNewLineThatIsBadIsLeftOutAndTheOthersKeepTheirLines() {
    var kept = Kept.of(GOOD.replace("- 5m", "- 3m wlak\n- 5m"), GOOD);

    assertThat(kept.isSettled()).isTrue();
    assertThat(kept.good().program()).isEqualTo(program(GOOD));
    assertThat(kept.good().lines().get(4).kind()).isEqualTo(Kind.UNREAD);
    assertThat(kept.good().blockAt(6)).contains(BlockPath.of(1));
  }

  @Test
  void aBadLineThatIsTypedOnStaysLeftOut() {
    var first = Kept.of(GOOD.replace("- 5m", "- 3m wl\n- 5m"), GOOD);

    var next = Kept.of(GOOD.replace("- 5m", "- 3m wla\n- 5m"), first.draft().good());

    assertThat(next.good().program()).isEqualTo(program(GOOD));
  }

  @Test
  void aNewTitleThatIsBadLetsNothingIn() {
    assertThat(Kept.of(GOOD.replace("- 5m", "0x\n- 5m"), GOOD).isSettled()).isFalse();
  }

  @Test
  void aTitleThatBecomesBadKeepsItsRepeat() {
    var kept = Kept.of(GOOD.replace("Main 2x", "Main 0x"), GOOD);

    assertThat(kept.isSettled()).isTrue();
    assertThat(kept.good().program()).isEqualTo(program(GOOD));
  }

  @Test
  void aBadLineInThePlaceOfSeveralGoodOnesKeepsThemAll() {
    var kept = Kept.of("- 400 m fwd run\n", GOOD);

    assertThat(kept.isSettled()).isFalse();
    assertThat(kept.draft().good()).isEqualTo(GOOD);
    assertThat(Kept.of("- 400 m fwd run 3kmh\n", kept.draft().good()).isSettled()).isFalse();
  }

  @Test
  void aTextThatIsTooLargeIsNotTaken() {
    assertThat(Kept.of("999x\n  999x\n    - 1m", "").isSettled()).isFalse();
  }

  @Test
  void anEditElsewhereLeavesTheBadLineWhereItsBlockIs() {
    var kept = Kept.of(GOOD.replace("2m bwd walk", "2m bwd wa"), GOOD);

    String text = kept.over(program(GOOD.replace("5m fwd", "6m fwd")));

    assertThat(text)
        .isEqualTo(
            """
            # Name
            Main 2x
              - 2m bwd wa
              - 1m recovery still
            - 6m fwd walk
            """);
  }

  @Test
  void aBadLineFollowsItsBlockToAnotherPlace() {
    var kept = Kept.of(GOOD.replace("5m fwd walk", "5m fw walk"), GOOD);

    assertThat(kept.over(program("- 5m fwd walk\nMain 2x\n  - 2m bwd walk\n")))
        .isEqualTo("- 5m fw walk\nMain 2x\n  - 2m bwd walk\n");
  }

  @Test
  void anEditOfTheBlockItselfWins() {
    var kept = Kept.of(GOOD.replace("5m fwd walk", "5m fw walk"), GOOD);

    assertThat(kept.over(program(GOOD.replace("5m fwd", "6m fwd"))))
        .isEqualTo(GOOD.replace("5m fwd", "6m fwd"));
  }

  @Test
  void aNewBadLineStaysBehindTheBlockBeforeIt() {
    var kept = Kept.of(GOOD.replace("- 5m", "- 3m wlak\n- 5m"), GOOD);

    assertThat(kept.over(program(GOOD.replace("5m fwd", "6m fwd"))))
        .contains("- 1m recovery still\n  - 3m wlak\n- 6m fwd walk");
  }

  private static Program program(String text) {
    var reading = Notation.read(text);
    assertThat(reading.isWhole()).isTrue();
    return reading.program();
  }
}
