package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backstride.gate.MainClasses;
import org.backstride.history.History;
import org.backstride.program.Program;
import org.backstride.work.Cell;
import org.backstride.work.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An edit that passes the history by cannot be written: what can be edited is a value that nothing
/// changes, and the documents hand it out to be read only.
@Execution(ExecutionMode.CONCURRENT)
class HistoryGateTest {

  /// Looking, and a text that is not read yet; none of it is what the history keeps.
  private static final Set<String> LOOKING = Set.of("selection", "draft", "touched");

  @ParameterizedTest
  @ValueSource(
      classes = {ProgramDocument.class, ProgramShelf.class, PlanDocument.class, Roster.class})
  void documentsHandOutWhatCanBeReadAndNotWhatCanBeSet(Class<?> document) {
    var settable =
        publicMethods(document)
            .filter(method -> Cell.class.isAssignableFrom(method.getReturnType()))
            .map(Method::getName)
            .filter(name -> !LOOKING.contains(name));

    assertThat(settable).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(classes = {ProgramDocument.class, ProgramShelf.class})
  void whatTakesAProgramTakesALabelForTheHistoryToo(Class<?> document) {
    var nameless =
        publicMethods(document)
            .filter(method -> takes(method, Program.class))
            .filter(method -> !takes(method, String.class))
            .map(Method::getName);

    assertThat(nameless).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"org.backstride.program", "org.backstride.athlete", "org.backstride.plan"})
  void whatIsEditedIsAValueThatNothingChanges(String domain) {
    var changing =
        MainClasses.ALL.stream()
            .filter(each -> each.getPackageName().startsWith(domain))
            .filter(JavaClass::isRecord)
            .flatMap(each -> each.getFields().stream())
            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
            .map(JavaField::getFullName);

    assertThat(changing).isEmpty();
  }

  @Test
  void onlyTheStudioHoldsAHistory() {
    var strangers =
        MainClasses.ALL.stream()
            .filter(each -> !each.getPackageName().startsWith("org.backstride.studio"))
            .filter(each -> !each.getPackageName().startsWith("org.backstride.history"))
            .filter(
                each ->
                    each.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(History.class)))
            .map(JavaClass::getName);

    assertThat(strangers).isEmpty();
  }

  @Test
  void whatIsWatchedHasNoWayToSet() {
    assertThat(Arrays.stream(Watched.class.getMethods()).map(Method::getName))
        .containsExactlyInAnyOrder("get", "watch", "map");
  }

  private static Stream<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  private static boolean takes(Method method, Class<?> type) {
    return List.of(method.getParameterTypes()).contains(type);
  }
}
