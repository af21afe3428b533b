package org.backstride.gate;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Who may import whom: the packages of [PackageMap], and nothing beyond it.
@Execution(ExecutionMode.CONCURRENT)
class PackageMapTest {

  @Test
  void everyPackageStandsInTheMap() {
    var strangers = new TreeSet<String>();
    for (JavaClass each : MainClasses.ALL) {
      String name = ownPackage(each);
      if (!name.isEmpty() && PackageMap.roomOf(name).isEmpty()) {
        strangers.add(name);
      }
    }

    assertThat(strangers).as("packages without a line in PackageMap").isEmpty();
  }

  @Test
  void packagesImportOnlyWhatTheMapAllows() {
    assertThat(imports(PackageMapTest::leavesTheMap)).as("imports beyond the map").isEmpty();
  }

  @Test
  void whatTheMapAllowsSomebodyUses() {
    Set<String> used =
        MainClasses.ALL.stream()
            .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
            .filter(each -> each.getTargetClass().getPackageName().startsWith("org.backstride"))
            .flatMap(
                each ->
                    PackageMap.allowance(
                        ownPackage(each.getOriginClass()), ownPackage(each.getTargetClass()))
                        .stream())
            .collect(Collectors.toSet());

    assertThat(PackageMap.allowances().filter(each -> !used.contains(each)).sorted())
        .as("allowances that nobody needs; take them out of PackageMap")
        .isEmpty();
  }

  @Test
  void librariesStayWhereTheyBelong() {
    for (Map.Entry<String, PackageMap.Home> library : PackageMap.LIBRARIES.entrySet()) {
      assertThat(imports((from, to) -> strays(library, from, to)))
          .as("%s: %s", library.getKey(), library.getValue().because())
          .isEmpty();
    }
  }

  @Test
  void noPackagesNeedEachOther() {
    slices()
        .matching("org.backstride.(**)")
        .should()
        .beFreeOfCycles()
        .because("two packages that need each other are one package that is too large")
        .allowEmptyShould(true)
        .check(MainClasses.ALL);
  }

  private static boolean leavesTheMap(JavaClass from, JavaClass to) {
    return to.getPackageName().startsWith("org.backstride")
        && !PackageMap.SHARED_VALUES.contains(to.getName())
        && !PackageMap.allows(ownPackage(from), ownPackage(to));
  }

  private static boolean strays(
      Map.Entry<String, PackageMap.Home> library, JavaClass from, JavaClass to) {
    return to.getPackageName().startsWith(library.getKey())
        && !library.getValue().admits(ownPackage(from));
  }

  private static Stream<String> imports(BiPredicate<JavaClass, JavaClass> unwanted) {
    return MainClasses.ALL.stream()
        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
        .filter(each -> unwanted.test(each.getOriginClass(), each.getTargetClass()))
        .map(Dependency::getDescription)
        .sorted()
        .distinct();
  }

  private static String ownPackage(JavaClass type) {
    String name = type.getPackageName();
    return name.equals("org.backstride") ? "" : name.substring("org.backstride.".length());
  }
}
