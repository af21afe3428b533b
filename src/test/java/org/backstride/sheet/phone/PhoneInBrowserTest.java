package org.backstride.sheet.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.backstride.program.notation.Notation;
import org.backstride.sheet.PhonePlans;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.Sheets;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page for a phone in Chromium, under a clock that the test turns: `mvn -Pbrowser verify`. One
/// run of `phone-page.mjs` sees everything; each test here says what it should have seen. The tools
/// come from npm into `target`. Without Node or Chromium nothing is checked, unless
/// `-Dbrowser.required=true` says that both must be there.
@Tag("browser")
class PhoneInBrowserTest {

  private static final List<String> TOOLS = List.of("playwright-core@1.65.1", "axe-core@4.14.1");
  private static final Path FOLDER = Path.of("target", "browser");
  private static final String CHROMIUM =
      System.getProperty("browser.chromium", "/usr/bin/chromium");

  private static final Map<String, String> SEEN = new HashMap<>();

  @BeforeAll
  static void leadThroughTheSession() throws IOException, InterruptedException {
    boolean there = Files.isExecutable(Path.of(CHROMIUM)) && tools();
    if (Boolean.getBoolean("browser.required")) {
      assertThat(there).as("Chromium at %s, Node, and %s from npm", CHROMIUM, TOOLS).isTrue();
    }
    assumeTrue(there, "No Chromium or no Node here");
    Path page = FOLDER.resolve("phone.html");
    Files.writeString(page, page());
    try (InputStream in = PhoneInBrowserTest.class.getResourceAsStream("phone-page.mjs")) {
      assertThat(in).isNotNull();
      Files.copy(in, FOLDER.resolve("phone-page.mjs"), StandardCopyOption.REPLACE_EXISTING);
    }
    String here = FOLDER.toAbsolutePath().toString();
    String said =
        run(List.of("node", "phone-page.mjs", page.toAbsolutePath().toString(), CHROMIUM, here));
    said.lines()
        .map(line -> line.split("\t", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> SEEN.put(parts[0], parts[1]));
    assertThat(SEEN).as(said).containsEntry("end", "reached");
  }

  @Test
  void everyChangeHasALongToneAndThreeShortOnesBeforeIt() {
    assertThat(seen("tones").split("\\|"))
        .containsExactly(
            "0.0 tone 1046",
            "27.0 tone 784",
            "28.0 tone 784",
            "29.0 tone 784",
            "30.0 tone 1046",
            "47.0 tone 784",
            "48.0 tone 784",
            "49.0 tone 784",
            "50.0 tone 1046",
            "57.0 tone 784",
            "58.0 tone 784",
            "59.0 tone 784",
            "60.0 tone 1046",
            "77.0 tone 784",
            "78.0 tone 784",
            "79.0 tone 784",
            "80.0 tone 1046",
            "87.0 tone 784",
            "88.0 tone 784",
            "89.0 tone 784",
            "90.0 tone 1046");
  }

  @Test
  void everyPartIsSpokenAsItBegins() {
    assertThat(seen("said").split("\\|"))
        .containsExactly(
            "0.0 say en Walk forward. 30 s",
            "30.0 say en Walk backward. 20 s. Look over the shoulder",
            "50.0 say en stand still. 10 s",
            "60.0 say en Walk backward. 20 s. Look over the shoulder",
            "80.0 say en stand still. 10 s",
            "90.0 say en Session done");
  }

  @Test
  void theClockShowsWhatIsLeftOfThePartAndOfTheWhole() {
    assertThat(seen("at36.clock")).isEqualTo("0:14");
    assertThat(seen("at36.whole")).isEqualTo("0:36 / 1:30");
    assertThat(seen("at36.next")).isEqualTo("■ stand still 0:10");
  }

  @Test
  void theSummaryOfTheWholeSessionIsCopied() {
    assertThat(seen("summary")).isEqualTo("Ninety seconds|Time: 1:30|Backward: 0:40|Session done");
    assertThat(seen("copied")).isEqualTo(seen("summary"));
  }

  @Test
  void aPauseStopsTheClock() {
    assertThat(seen("pain.paused")).isEqualTo("0:20");
  }

  @Test
  void stoppingAsksWhyAndSaysItInTheSummary() {
    assertThat(seen("pain.summary")).isEqualTo("Ninety seconds|Time: 0:35|Backward: 0:05|Pain");
    assertThat(seen("dizzy.summary"))
        .isEqualTo("Ninety seconds|Time: 0:15|Backward: 0:00|Dizzy or unwell");
    assertThat(seen("enough.summary"))
        .isEqualTo("Ninety seconds|Time: 0:55|Backward: 0:20|Enough for today");
  }

  @Test
  void whoTurnsBackFromStoppingIsWhereTheyWere() {
    assertThat(seen("back.clock")).isEqualTo("0:15");
  }

  @Test
  void noRequestLeavesThePage() {
    assertThat(seen("requests")).isEmpty();
    assertThat(seen("files")).isEqualTo("1");
    assertThat(seen("errors")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "axe.before",
        "axe.during",
        "axe.after",
        "axe.why",
        "axe.warnings",
        "narrow.axe",
        "dark.axe"
      })
  void theAccessibilityCheckFindsNothing(String where) {
    assertThat(seen(where)).isEmpty();
  }

  @Test
  void allOfItWorksByKeyboard() {
    assertThat(seen("keys.focus")).isEqualTo("pause");
    assertThat(seen("keys.paused")).isEqualTo("0:25");
    assertThat(seen("keys.summary")).isEqualTo("Ninety seconds|Time: 0:06|Backward: 0:00|Pain");
  }

  @Test
  void withoutAVoiceTonesAndTheMotorTellTheDirection() {
    assertThat(seen("mute.note")).isEqualTo("true");
    assertThat(seen("mute.tones").split("\\|"))
        .containsExactly(
            "0.0 tone 1318 +0.9",
            "30.0 tone 1318 +0.9",
            "30.0 tone 1318 +1.3",
            "30.0 tone 1318 +1.7",
            "50.0 tone 1318 +0.9",
            "50.0 tone 1318 +1.3");
    assertThat(seen("mute.vibrations").split("\\|"))
        .containsExactly(
            "0.0 vibrate 500,400,200",
            "30.0 vibrate 500,400,200,200,200,200,200",
            "50.0 vibrate 500,400,200,200,200");
  }

  @Test
  void aVoiceOfAnotherLanguageIsNone() {
    assertThat(seen("foreign.note")).isEqualTo("true");
    assertThat(seen("foreign.said")).isEmpty();
  }

  @Test
  void aPhoneThatMaySleepSaysSoAndOneThatStaysAwakeDoesNot() {
    assertThat(seen("awake.note")).isEqualTo("true");
    assertThat(seen("locked.note")).isEqualTo("false");
  }

  @Test
  void beepsAndVoiceCanBothBeSwitchedOff() {
    assertThat(seen("silent")).isEmpty();
  }

  @Test
  void aNarrowScreenNeedsNoSidewaysScrollingAndItsButtonsAreLargeEnough() {
    assertThat(seen("narrow.wide")).isEqualTo("320");
    assertThat(seen("narrow.small")).isEqualTo("0");
    assertThat(seen("dark.wide")).isEqualTo("390");
  }

  private static String seen(String name) {
    assertThat(SEEN).containsKey(name);
    return SEEN.getOrDefault(name, "");
  }

  private static String page() {
    var program =
        Notation.read(
                """
                # Ninety seconds
                - 30s fwd walk 4kmh
                2x
                  - 20s bwd walk 2.2kmh "Look over the shoulder"
                  - 10s rest
                """)
            .program();
    var issue = SheetOrder.Issue.on(LocalDate.of(2026, 11, 20));
    var messages = Messages.in(Locale.ENGLISH);
    var plan =
        PhonePlans.of(
            SheetOrder.of(program, Sheets.margit(), issue),
            messages,
            new Formats(Locale.ENGLISH, UnitSystem.METRIC));
    return PhonePage.html(plan, messages);
  }

  /// The tools from npm, kept in `target` from one run to the next.
  private static boolean tools() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    if (Files.isDirectory(FOLDER.resolve("node_modules/axe-core"))) {
      return true;
    }
    try {
      Files.writeString(FOLDER.resolve("package.json"), "{\"private\":true}");
      run(List.of("npm", "install", "--no-audit", "--no-fund", TOOLS.get(0), TOOLS.get(1)));
      return Files.isDirectory(FOLDER.resolve("node_modules/axe-core"));
    } catch (IOException _) {
      return false;
    }
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Path said = FOLDER.resolve("said.txt");
    var process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = process.waitFor(180, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    String text = Files.readString(said);
    assertThat(ended).as(text).isTrue();
    return text;
  }
}
