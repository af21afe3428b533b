package org.backstride.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Habits of the house that a compiler does not know.
@Execution(ExecutionMode.CONCURRENT)
class HouseRulesTest {

  private static final Pattern BENCHMARK = Pattern.compile("(?m)^@Tag\\(\"bench\"\\)");
  private static final Pattern UNFINISHED = Pattern.compile("//.*\\b(TO" + "DO|FIX" + "ME)\\b");
  private static final Pattern OF_A_LOCALE =
      Pattern.compile("%[0-9.]*[df][^\"\n]*\"\\s*\\.formatted\\(|String\\.format\\(\"");
  private static final Pattern VAGUE_NAME =
      Pattern.compile(".*(Manager|Utils?|Helper|Service|Impl|Data|Info)");
  private static final Set<String> MAY_CATCH_ALL = Set.of("work", "app");
  private static final Set<String> BROAD = Set.of("Exception", "RuntimeException", "Throwable");

  @Test
  void nothingIsSuppressedOrSwitchedOff() {
    var unwanted = Set.of("SuppressWarnings", "Disabled", "Ignore");

    assertThat(everywhere(SourceFacts::annotations).filter(f -> unwanted.contains(f.what())))
        .as("suppressed; mend the cause, there is no suppression list")
        .isEmpty();
  }

  @Test
  void stylesLiveInTheStylesheet() {
    assertThat(inMain(SourceFacts::names).filter(f -> f.what().equals("setStyle")))
        .as("inline style; use a style class or pseudo-class, so that every theme can answer it")
        .isEmpty();
  }

  @Test
  void theProgramDoesNotWriteToTheConsole() {
    var console = Set.of("System.out", "System.err", "printStackTrace");
    var writes =
        inMain(SourceFacts::names)
            .filter(f -> console.contains(f.what()))
            .filter(f -> !f.where().startsWith("src/main/java/org/backstride/app/"));

    assertThat(writes)
        .as("console; log it, show it, or use the writer that app hands to the command line")
        .isEmpty();
  }

  @Test
  void nothingSleeps() {
    assertThat(everywhere(SourceFacts::names).filter(f -> f.what().equals("Thread.sleep")))
        .as("a sleep is a guess; wait for the condition itself")
        .isEmpty();
  }

  /// The profile finds them by name; two thirds were once passed over in silence.
  @Test
  void aBenchmarkIsNamedAsOne() {
    var benches =
        JavaSource.all().stream()
            .filter(source -> !source.isMain())
            .filter(source -> BENCHMARK.matcher(source.text()).find())
            .map(JavaSource::path)
            .toList();

    assertThat(benches)
        .hasSizeGreaterThan(10)
        .allMatch(path -> path.matches(".*Bench(Test)?.java"));
  }

  @Test
  void onlyTheEdgesCatchEverything() {
    var inside =
        SourceFacts.all().stream()
            .filter(facts -> facts.source().isMain())
            .filter(facts -> !MAY_CATCH_ALL.contains(facts.source().packageName()))
            .flatMap(facts -> facts.catches().stream());

    assertThat(inside.filter(fact -> BROAD.contains(fact.what())))
        .as("catches every exception; catch the one that is expected here")
        .isEmpty();
  }

  @Test
  void stateIsNeverStaticAndMutable() {
    assertThat(inMain(SourceFacts::mutableStatics))
        .as("static and not final; hand it in from the composition root")
        .isEmpty();
  }

  @Test
  void optionalIsOnlyReturned() {
    assertThat(inMain(SourceFacts::optionalVariables))
        .as("Optional as field or parameter; make absence a type, or give two methods")
        .isEmpty();
  }

  @Test
  void namesSaySomething() {
    assertThat(everywhere(SourceFacts::types).filter(f -> VAGUE_NAME.matcher(f.what()).matches()))
        .as("a name that says nothing; say what a coach would")
        .isEmpty();
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    assertThat(inMain(SourceFacts::silentTypes)).as("public type without a /// sentence").isEmpty();
  }

  @Test
  void nothingIsLeftToDoInAComment() {
    var unfinished =
        JavaSource.all().stream()
            .filter(source -> source.text().lines().anyMatch(l -> UNFINISHED.matcher(l).find()))
            .map(JavaSource::path);

    assertThat(unfinished).as("unfinished; do it, or file an issue").isEmpty();
  }

  @Test
  void numbersForMachinesAreNotWrittenInTheUsersDigits() {
    var guessed =
        JavaSource.main().stream()
            .filter(source -> OF_A_LOCALE.matcher(source.text()).find())
            .map(JavaSource::path);

    assertThat(guessed)
        .as("formatted() of a number writes Arabic digits for an Arabic system; name Locale.ROOT")
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatLivesInIt() {
    var described =
        JavaSource.all().stream()
            .filter(JavaSource::isPackageDescription)
            .filter(source -> source.text().contains("@NullMarked"))
            .map(JavaSource::packageName)
            .collect(Collectors.toSet());
    var packages =
        JavaSource.all().stream()
            .map(JavaSource::packageName)
            .filter(name -> !described.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages).as("without a package-info.java with @NullMarked").isEmpty();
  }

  private static Stream<Fact> everywhere(Function<SourceFacts, List<Fact>> kind) {
    return SourceFacts.all().stream().flatMap(facts -> kind.apply(facts).stream());
  }

  private static Stream<Fact> inMain(Function<SourceFacts, List<Fact>> kind) {
    return everywhere(kind).filter(fact -> fact.where().startsWith("src/main/"));
  }
}
