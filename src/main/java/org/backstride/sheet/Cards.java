package org.backstride.sheet;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.Extent;
import org.backstride.program.Progression;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Surface;
import org.backstride.sheet.SheetModel.Card;
import org.backstride.sheet.SheetModel.Face;
import org.backstride.unit.Gait;
import org.jspecify.annotations.Nullable;

/// Lays a program out as cards: one for everything that is done, with its pauses inside it.
final class Cards {

  /// What surrounds a step: the counts of its repeats, the innermost repeat, a section's title.
  private record Around(List<Integer> factors, List<Progression> progressions, String title) {
    static final Around NOTHING = new Around(List.of(), List.of(), "");

    Around titled(String next) {
      return new Around(factors, progressions, next);
    }

    Around repeated(Repeat repeat) {
      var next = new ArrayList<>(factors);
      next.add(repeat.count());
      String name = repeat.title().isBlank() ? title : repeat.title();
      return new Around(List.copyOf(next), repeat.progressions(), name);
    }
  }

  private final SheetOrder order;
  private final Wording wording;
  private final List<Card> cards = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private int position = -1;

  private Cards(SheetOrder order, Wording wording) {
    this.order = order;
    this.wording = wording;
  }

  static List<Card> of(SheetOrder order, Wording wording) {
    var builder = new Cards(order, wording);
    builder.collect(order.program().blocks());
    builder.add(order.program().blocks(), Around.NOTHING);
    return List.copyOf(builder.cards);
  }

  private void collect(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Step step -> steps.add(step);
        case Section section -> collect(section.blocks());
        case Repeat repeat -> collect(repeat.blocks());
      }
    }
  }

  private void add(List<Block> blocks, Around around) {
    for (Block block : blocks) {
      switch (block) {
        case Step step when isShortPause(step) -> addPause(step);
        case Step step -> addCard(step, around, "");
        case Section section -> add(section.blocks(), around.titled(section.title()));
        case Repeat repeat -> addRepeat(repeat, around.repeated(repeat));
      }
    }
  }

  private void addRepeat(Repeat repeat, Around around) {
    List<Block> blocks = repeat.blocks();
    if (blocks.size() == 1 && blocks.getFirst() instanceof Step only) {
      addCard(only, around, "");
    } else if (blocks.size() == 2
        && blocks.get(0) instanceof Step work
        && blocks.get(1) instanceof Step pause
        && isStillPause(pause)
        && pause.extent() instanceof Extent.ForTime) {
      addCard(work, around, wording.extent(pause.extent()));
      addWords(pause);
    } else {
      int first = cards.size();
      add(blocks, around);
      headRound(first, factors(around.factors()));
    }
  }

  /// Says which cards are done in turn, above the first of them.
  private void headRound(int first, String times) {
    if (first < cards.size()) {
      Card card = cards.get(first);
      String words = wording.text("round", times, first + 1, cards.size());
      cards.set(first, new Card(words, card.face(), card.doses(), card.lines(), card.stop()));
    }
  }

  private static String factors(List<Integer> factors) {
    return String.join(" × ", factors.stream().map(String::valueOf).toList());
  }

  private static boolean isStillPause(Step step) {
    return step.gait() == Gait.STILL && Movements.isPause(step);
  }

  private boolean isShortPause(Step step) {
    return isStillPause(step) && !cards.isEmpty();
  }

  /// A pause after a card is said on that card.
  private void addPause(Step pause) {
    position++;
    String words =
        pause.advice().cue().isBlank() ? wording.text(pauseKey()) : pause.advice().cue().strip();
    addLine(wording.text("then", wording.extent(pause.extent()), words));
    addNote(pause);
  }

  /// Between two directions the pause is there to turn round.
  private String pauseKey() {
    Step before = moving(steps.subList(0, position).reversed());
    Step after = moving(steps.subList(position, steps.size()));
    if (before == null || after == null || before.direction() == after.direction()) {
      return "pause";
    }
    return surface(after) == Surface.TREADMILL ? "pause.belt" : "pause.turn";
  }

  private static @Nullable Step moving(List<Step> steps) {
    return steps.stream().filter(step -> step.gait() != Gait.STILL).findFirst().orElse(null);
  }

  private void addWords(Step pause) {
    position++;
    if (!pause.advice().cue().isBlank()) {
      addLine(wording.text("meanwhile", pause.advice().cue().strip()));
    }
    addNote(pause);
  }

  private void addNote(Step step) {
    step.advice().note().lines().filter(line -> !line.isBlank()).forEach(this::addLine);
  }

  private void addLine(String line) {
    Card last = cards.removeLast();
    var lines = new ArrayList<>(last.lines());
    lines.add(line);
    cards.add(new Card(last.group(), last.face(), last.doses(), List.copyOf(lines), last.stop()));
  }

  private void addCard(Step step, Around around, String rest) {
    position++;
    Surface surface = surface(step);
    var doses =
        new Doses(wording, order)
            .extent(step, around.factors(), rest)
            .intensity(step, surface)
            .each(around.progressions().stream().map(this::change).toList());
    var face =
        new Face(
            cards.size() + 1,
            wording.text("move." + Movements.key(step)),
            corner(step, around),
            Movements.glyph(step),
            Movements.pictogram(step, surface));
    cards.add(
        new Card(
            "",
            face,
            doses.boxes(),
            Cues.of(step, surface, wording).stream().limit(cueRoom(rest)).toList(),
            stop(step)));
    addNote(step);
  }

  /// Two cues, or one where a pause needs a line.
  ///
  /// @param rest the rest that is told in a box, blank where there is none
  private long cueRoom(String rest) {
    var after = steps.subList(position + 1, steps.size());
    long pauses = after.stream().takeWhile(Cards::isStillPause).count();
    boolean told = !rest.isEmpty() && steps.get(position + 1).advice().cue().isBlank();
    return pauses > (told ? 1 : 0) ? 1 : 2;
  }

  private @Nullable Surface surface(Step step) {
    return Timeline.surface(step, order.program());
  }

  private String corner(Step step, Around around) {
    String support = Movements.supportKey(step.setting().supports());
    if (!support.isEmpty()) {
      return wording.text(support);
    }
    if (step.role() == Step.Role.WORK) {
      return around.title();
    }
    return wording.text("role." + Movements.lower(step.role().name()));
  }

  private String stop(Step step) {
    return String.join(", ", step.advice().stops().stream().map(wording::stop).toList());
  }

  private String change(Progression progression) {
    String sign = progression.delta().signum() < 0 ? "−" : "+";
    String unit =
        switch (progression.unit()) {
          case KILOMETRES_PER_HOUR -> "km/h";
          case MILES_PER_HOUR -> "mph";
          case METRES_PER_SECOND -> "m/s";
          case SECONDS -> "s";
          case METRES -> "m";
          case PERCENT -> "%";
        };
    return sign + wording.number(progression.delta().abs()) + " " + unit;
  }
}
