package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.backstride.codec.program.ProgramJson;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.program.ProgramId;
import org.backstride.program.Shelving;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.template.Choice;
import org.backstride.rehab.template.Templates;
import org.backstride.studio.Studio;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.program.library.ProgramsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

class ProgramsViewTest {

  private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

  private final FxRobot robot = new FxRobot();
  private final List<Place> opened = new ArrayList<>();
  private final List<Notice> told = new ArrayList<>();
  private final Studio studio = started();
  private final ViewContext context = context();
  private final ProgramsView view = Fx.get(() -> new ProgramsView(context, CLOCK));

  private static Studio started() {
    Fx.start();
    return Designer.studio();
  }

  private ViewContext context() {
    var plain = Designer.context(studio, Locale.ENGLISH);
    return new ViewContext(
        studio, plain.settings(), plain.messages(), plain.formats(), opened::add, told::add);
  }

  @BeforeEach
  void fill() {
    Fx.run(
        () -> {
          studio.programs().add(Programs.knee(), "Add");
          studio.programs().add(Programs.sliver(), "Add");
        });
  }

  @AfterEach
  void close() {
    Fx.run(view::close);
    Fx.discard(studio);
  }

  @Test
  void programsAreCardsThatOpenWithEnter() {
    try (var console = new CssConsole();
        var exhibit = show(Theme.LIGHT)) {
      exhibit.save("programs-light");
      Fx.run(() -> view.node().lookup("#program-card").requestFocus());
      robot.push(KeyCode.ENTER);
      Fx.settle();

      assertThat(console.lines()).isEmpty();
      assertThat(opened).hasSize(1);
    }
  }

  @Test
  void searchNarrowsByNameAndTag() {
    try (var _ = show(Theme.DARK)) {
      robot.clickOn("#programs-search").write("rehab");
      Fx.settle();

      assertThat(robot.lookup("#program-card").queryAll()).hasSize(1);
    }
  }

  @Test
  void deletingCanBeUndone() {
    try (var _ = show(Theme.LIGHT)) {
      Fx.run(() -> view.node().lookup("#program-card").requestFocus());
      robot.push(KeyCode.DELETE);
      Fx.settle();

      assertThat(robot.lookup("#program-card").queryAll()).hasSize(1);

      Fx.run(() -> studio.history().undo());
      Fx.settle();

      assertThat(robot.lookup("#program-card").queryAll()).hasSize(2);
    }
  }

  @Test
  void aTemplateBecomesAProgramForEachWeekInAFolderOfItsOwn() {
    try (var exhibit = show(Theme.LIGHT)) {
      Fx.run(() -> view.actions().get(1).perform());
      Fx.settle();
      robot.clickOn("#template-T4");
      Fx.settle();
      exhibit.save("programs-templates");

      robot.clickOn("#templates-add");
      Fx.settle();

      assertThat(cards()).hasSize(8);
      assertThat(Fx.get(() -> studio.programs().folders()))
          .containsExactly("Incline for patellofemoral pain");
      assertThat(robot.lookup("#templates").tryQuery()).isEmpty();
      Fx.run(() -> studio.history().undo());
      assertThat(cards()).hasSize(2);
    }
  }

  @Test
  void aProgramGoesIntoANewFolderByKeysAloneAndBackByUndo() {
    try (var _ = show(Theme.LIGHT)) {
      Fx.run(() -> view.node().lookup("#program-card").requestFocus());
      robot.push(KeyCode.M);
      Fx.settle();
      robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
      Fx.settle();
      robot.write("Clinic").push(KeyCode.ENTER);
      Fx.settle();

      assertThat(Fx.get(() -> studio.programs().folders())).containsExactly("Clinic");
      Fx.run(() -> folder("Clinic").fire());
      Fx.settle();
      assertThat(cards()).hasSize(1);

      Fx.run(() -> studio.history().undo());
      Fx.settle();

      assertThat(Fx.get(() -> studio.programs().folders())).isEmpty();
      assertThat(cards()).hasSize(2);
    }
  }

  @Test
  void aCardDroppedOnAFolderMovesThereAndUndoTakesItBack() {
    Fx.run(() -> studio.programs().move(List.of(firstId()), "Clinic", "Move"));
    try (var exhibit = show(Theme.LIGHT)) {
      var card = cardOutside("Clinic");

      robot.drag(card, MouseButton.PRIMARY).moveBy(20, 10).moveTo(folder("Clinic"));
      Fx.settle();
      assertThat(Fx.get(() -> folder("Clinic").getPseudoClassStates().toString())).contains("drop");
      exhibit.save("programs-carried");
      robot.drop();
      Fx.settle();

      assertThat(inFolder("Clinic")).isEqualTo(2);
      assertThat(opened).isEmpty();
      Fx.run(() -> studio.history().undo());
      assertThat(inFolder("Clinic")).isEqualTo(1);
    }
  }

  @Test
  void escapeWhileACardIsCarriedLeavesEverything() {
    Fx.run(() -> studio.programs().move(List.of(firstId()), "Clinic", "Move"));
    try (var _ = show(Theme.LIGHT)) {
      robot.drag(cardOutside("Clinic"), MouseButton.PRIMARY).moveBy(20, 10);
      robot.moveTo(folder("Clinic"));
      Fx.settle();
      assertThat(robot.lookup("#program-carried").queryAll()).hasSize(1);
      robot.push(KeyCode.ESCAPE);
      robot.drop();
      Fx.settle();

      assertThat(inFolder("Clinic")).isEqualTo(1);
      assertThat(robot.lookup("#program-carried").queryAll()).isEmpty();
    }
  }

  private ProgramId firstId() {
    return studio.programs().programs().get().getFirst().id();
  }

  private Node cardOutside(String folder) {
    String name =
        studio.programs().programs().get().stream()
            .filter(each -> !each.shelving().folder().equals(folder))
            .map(each -> each.program().name())
            .findFirst()
            .orElseThrow();
    return cards().stream()
        .filter(node -> node.getAccessibleText().contains(name))
        .findFirst()
        .orElseThrow();
  }

  private long inFolder(String folder) {
    return Fx.get(
        () ->
            studio.programs().programs().get().stream()
                .filter(each -> each.shelving().folder().equals(folder))
                .count());
  }

  @Test
  void aVariantKnowsWhatItIsAVariantOf() {
    try (var _ = show(Theme.LIGHT)) {
      Fx.run(() -> view.node().lookup("#program-card").requestFocus());
      robot.push(KeyCode.V);
      Fx.settle();

      var all = Fx.get(() -> studio.programs().programs().get());
      assertThat(all).hasSize(3);
      assertThat(all.getFirst().program().name()).endsWith(", variant");
      assertThat(all.getFirst().shelving().variantOf()).isNotNull();
      assertThat(opened).hasSize(1);
      assertThat(labels()).anyMatch(text -> text.startsWith("Same blocks as “"));

      var changed = all.getFirst().program().withBlocks(Programs.sliver().blocks().subList(0, 1));
      Fx.run(
          () ->
              studio
                  .programs()
                  .document(all.getFirst().id())
                  .orElseThrow()
                  .edit(changed, List.of(), "Change"));
      Fx.settle();
      assertThat(labels()).anyMatch(text -> text.startsWith("Variant of “"));
    }
  }

  @Test
  void whenAProgramWasLastUsedForSomeoneStandsOnItsCard() {
    var hannah = Programs.hannah();
    var today = LocalDate.now(ZoneId.systemDefault());
    Fx.run(
        () -> {
          studio.roster().put(hannah, "Add");
          var knee = studio.programs().programs().get().getLast();
          var session =
              PlannedSession.of(
                  new SessionId(UUID.randomUUID()),
                  today.minusDays(3),
                  Snapshot.of(knee.program(), knee.id()));
          studio.plan().edit(new PlanEdit.Insert(hannah.id(), List.of(session)), "Add");
        });
    try (var _ = show(Theme.LIGHT)) {
      Fx.run(() -> view.showFor(hannah));
      Fx.settle();

      String day = context.formats().date(today.minusDays(3));
      assertThat(labels())
          .contains("Last used for " + hannah.name() + " " + day)
          .contains("Not used for " + hannah.name() + " yet");
    }
  }

  @Test
  void filesOfAnyFormAreReadAndRefusalsSaidInASentence(@TempDir Path folder) throws Exception {
    var json = Files.writeString(folder.resolve("a.json"), ProgramJson.print(Programs.knee()));
    var text = Files.writeString(folder.resolve("b.txt"), "- 5m bwd walk\n");
    var junk = Files.writeString(folder.resolve("c.gpx"), "<gpx></gpx>");
    try (var _ = show(Theme.LIGHT)) {
      Fx.run(() -> view.take(List.of(json, text, junk)));
      waitFor(4);

      assertThat(cards()).hasSize(4);
      assertThat(told)
          .extracting(Notice::text)
          .containsExactly(
              "“a.json” was read",
              "“b.txt” was read",
              "“c.gpx” holds no program: text, JSON of Backstride, FIT and ZWO workouts are read.");
      Fx.run(() -> studio.history().undo());
      Fx.settle();
      assertThat(cards()).hasSize(2);
    }
  }

  @Test
  void sendingOutOpensTheCardWithTheReport() {
    try (var _ = show(Theme.LIGHT)) {
      Fx.run(() -> view.node().lookup("#program-card").requestFocus());
      robot.push(KeyCode.E);
      Fx.settle();

      assertThat(robot.lookup("#export").tryQuery()).isPresent();
      robot.push(KeyCode.ESCAPE);
      Fx.settle();
      assertThat(robot.lookup("#export").tryQuery()).isEmpty();
    }
  }

  @Test
  void aTagOnACardNarrowsTheLibrary() {
    try (var _ = show(Theme.LIGHT)) {
      robot.clickOn("#program-tag");
      Fx.settle();

      assertThat(cards()).hasSize(1);
      assertThat(opened).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aFilledLibraryIsDrawnWithoutAWarning(Theme theme) {
    Fx.run(
        () -> {
          for (var template : List.of(Provenance.T1, Provenance.T3, Provenance.T8)) {
            studio
                .programs()
                .addAll(
                    List.of(
                        Templates.program(template, Choice.week(1), context::text),
                        Templates.program(template, Choice.week(3), context::text)),
                    Shelving.in(template == Provenance.T8 ? "Club" : "Clinic"),
                    "Add");
          }
        });
    try (var console = new CssConsole();
        var exhibit = show(theme)) {
      exhibit.save("programs-library-" + theme.code());

      assertThat(cards()).hasSize(8);
      assertThat(console.lines()).isEmpty();
    }
  }

  private void waitFor(int count) {
    for (int i = 0; i < 200 && cards().size() < count; i++) {
      Fx.settle();
    }
  }

  private Set<Node> cards() {
    return robot.lookup("#program-card").queryAll();
  }

  private ToggleButton folder(String name) {
    return robot.lookup("#programs-folder").queryAllAs(ToggleButton.class).stream()
        .filter(each -> each.getAccessibleText().startsWith(name + ","))
        .findFirst()
        .orElseThrow();
  }

  private List<String> labels() {
    return robot.lookup(".bs-secondary").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  private Exhibit show(Theme theme) {
    return Exhibit.of(Fx.get(() -> new StackPane(view.node())), theme, Exhibit.Size.LARGE);
  }

  @Test
  void anEmptyLibrarySaysWhatToDo() {
    Fx.run(
        () ->
            studio.programs().programs().get().stream()
                .toList()
                .forEach(each -> studio.programs().delete(each.id(), "Delete")));
    try (var exhibit = show(Theme.LIGHT)) {
      exhibit.save("programs-empty");

      assertThat(robot.lookup("#programs-new").queryAll()).hasSize(1);
    }
  }
}
