package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.program.Designer.Look;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every total has its place through a whole drag, however long its change is to write.
class TotalsStandTest {

  /// A program, what of it is pulled longer, and what its figures are like.
  private record Case(String name, Program program, BlockPath pulled) {}

  private static final List<Case> CASES =
      List.of(
          new Case("rounds", Programs.knee(), BlockPath.of(1, 0)),
          new Case("two hours", twoHours(), BlockPath.of(1)),
          new Case("just under ten minutes", underTen(), BlockPath.of(1)));

  @TestFactory
  Stream<DynamicTest> noTotalMovesWhileSomethingIsDragged() {
    return Stream.of(Size.LARGE, Size.SMALL)
        .flatMap(
            size ->
                Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"))
                    .flatMap(
                        locale ->
                            CASES.stream()
                                .map(
                                    each ->
                                        DynamicTest.dynamicTest(
                                            each.name() + " " + locale + " " + size.width(),
                                            () ->
                                                stand(
                                                    each, new Look(Theme.LIGHT, size, locale))))));
  }

  private static void stand(Case each, Look look) {
    try (var designer = Designer.of(each.program(), look)) {
      designer.showForHannah();
      designer.select(each.pulled());
      var hand = new LaneRobot(designer);
      var edge = hand.edge(each.pulled());
      var before = places(designer);
      var during = new ArrayList<Map<String, Point2D>>();

      hand.robot().moveTo(edge).press(MouseButton.PRIMARY);
      for (int pixels : new int[] {0, 1, 6, 7, 12, 30, 60}) {
        hand.robot().moveTo(edge.add(pixels, 0));
        Fx.settle();
        during.add(places(designer));
      }
      hand.push(KeyCode.ESCAPE);
      hand.robot().release(MouseButton.PRIMARY);
      Fx.settle();

      assertThat(during).allSatisfy(places -> assertThat(places).isEqualTo(before));
      assertThat(places(designer)).isEqualTo(before);
    }
  }

  /// Where each total that is shown begins, by the name of its figure.
  private static Map<String, Point2D> places(Designer designer) {
    return Fx.get(
        () -> {
          var places = new TreeMap<String, Point2D>();
          for (Node total : designer.view.node().lookupAll(".bs-total")) {
            if (total.isVisible()) {
              places.put(name(total), total.localToScene(0, 0));
            }
          }
          return places;
        });
  }

  private static String name(Node total) {
    return total.lookupAll(".label").stream()
        .map(Node::getId)
        .filter(id -> id != null && !id.endsWith("-side") && !id.endsWith("-delta"))
        .findFirst()
        .orElseThrow();
  }

  private static Program twoHours() {
    return Program.EMPTY
        .withName("Two hours")
        .withBlocks(
            List.of(
                Programs.walk(Direction.FORWARD, 1800, "4.5", "5.0"),
                Programs.walk(Direction.BACKWARD, 3540, "2.0", "2.5"),
                Programs.walk(Direction.FORWARD, 1800, "4.5", "5.0")));
  }

  /// Figures that gain a digit with the first pull.
  private static Program underTen() {
    return Program.EMPTY
        .withName("Under ten minutes")
        .withBlocks(
            List.of(
                Programs.walk(Direction.FORWARD, 60, "4.5", "5.0"),
                Programs.walk(Direction.BACKWARD, 530, "2.0", "2.5")));
  }
}
