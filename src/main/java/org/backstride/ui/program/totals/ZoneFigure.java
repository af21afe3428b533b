package org.backstride.ui.program.totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.load.ZoneTimes;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.page.Steady;

/// The time in each zone as a bar, the longest ones in words with their change; all of them to a
/// screen reader and under the pointer.
final class ZoneFigure extends Total {

  private static final double WIDTH = 96;
  private static final int DARKEST = 5;
  private static final int IN_WORDS = 2;

  private final Messages messages;
  private final Formats formats;
  private final HBox bar = new HBox(1);
  private final Label words = Steady.label();
  private final Tooltip all = new Tooltip();
  private List<Integer> painted = List.of();

  ZoneFigure(Messages messages, Formats formats) {
    this(messages, formats, new VBox());
  }

  private ZoneFigure(Messages messages, Formats formats, VBox body) {
    super(body, name(2, messages) + " +0:00  " + name(3, messages) + " +0:00");
    this.messages = messages;
    this.formats = formats;
    label.setText(messages.text("program.totals.zones"));
    words.setId("totals-zones");
    words.getStyleClass().add("bs-strong");
    words.setMinWidth(Region.USE_PREF_SIZE);
    delta.setId("totals-zones-delta");
    bar.getStyleClass().add("bs-zone-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setMinWidth(WIDTH);
    bar.setMaxWidth(WIDTH);
    body.getChildren().setAll(bar, words);
    Tooltip.install(this, all);
  }

  /// On one line the words are enough.
  @Override
  void setFlat(boolean flat) {
    super.setFlat(flat);
    bar.setVisible(!flat);
    bar.setManaged(!flat);
  }

  /// Shows the times, and their change against those of the kept program.
  void show(ZoneTimes now, ZoneTimes before) {
    var longest = longest(now);
    paint(now);
    words.setText(longest.stream().map(zone -> words(zone, now)).collect(Collectors.joining("  ")));
    delta.setText(
        changed(now, before).stream()
            .limit(IN_WORDS)
            .map(zone -> name(zone) + " " + change(now.in(zone) - before.in(zone)))
            .collect(Collectors.joining("  ")));
    all.setText(whole(now));
    words.setAccessibleText(whole(now));
  }

  private List<Integer> longest(ZoneTimes times) {
    return occurring(times).stream()
        .sorted(Comparator.comparingDouble(times::in).reversed())
        .limit(IN_WORDS)
        .sorted()
        .toList();
  }

  private static List<Integer> occurring(ZoneTimes times) {
    return IntStream.rangeClosed(0, times.highest())
        .filter(zone -> times.in(zone) >= 0.5)
        .boxed()
        .toList();
  }

  private static List<Integer> changed(ZoneTimes now, ZoneTimes before) {
    return IntStream.rangeClosed(0, Math.max(now.highest(), before.highest()))
        .filter(zone -> Math.abs(now.in(zone) - before.in(zone)) >= 0.5)
        .boxed()
        .toList();
  }

  /// The parts stay while the zones do: a new one would have its style looked up in every frame of
  /// a drag.
  private void paint(ZoneTimes times) {
    var zones = occurring(times);
    if (!zones.equals(painted)) {
      painted = zones;
      bar.getChildren().setAll(zones.stream().map(ZoneFigure::part).toList());
    }
    for (int i = 0; i < zones.size(); i++) {
      double share = times.in(zones.get(i)) / times.known();
      if (bar.getChildren().get(i) instanceof Region part) {
        part.setPrefWidth(Math.max(2, WIDTH * share));
      }
    }
  }

  private static Node part(int zone) {
    var part = new Region();
    part.getStyleClass().addAll("bs-zone", "bs-zone-share-" + Math.min(zone, DARKEST));
    part.setMinWidth(2);
    return part;
  }

  private String words(int zone, ZoneTimes times) {
    return name(zone) + " " + formats.clock(times.in(zone));
  }

  private String name(int zone) {
    return name(zone, messages);
  }

  private static String name(int zone, Messages messages) {
    return zone == 0
        ? messages.text("program.totals.zones.below")
        : messages.text("program.totals.zones.zone", zone);
  }

  private String change(double seconds) {
    return (seconds > 0 ? "+" : "") + formats.clock(seconds);
  }

  private String whole(ZoneTimes times) {
    var parts = new ArrayList<>(occurring(times).stream().map(each -> words(each, times)).toList());
    if (times.without() >= 0.5) {
      parts.add(messages.text("program.totals.zones.without", formats.clock(times.without())));
    }
    parts.add(messages.text("program.totals.zones.basis"));
    return String.join("\n", parts);
  }
}
