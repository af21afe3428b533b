package org.backstride.ui.program.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.notation.Reading;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;
import org.backstride.ui.program.words.ResolvedWords;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// What a line of the text says, and how long it is in all its repetitions, progressions and left
/// out recoveries included. What was said of a block is kept: a drag changes few of them.
final class LineMeaning {

  private static final int MOST_KEPT = 1_000;

  private final StepWords words;
  private final References references;
  private final Predicate<Movement> guessed;
  private final Map<Block, String> meanings = new HashMap<>();
  private @Nullable Reading reading;
  private Map<BlockPath, Time> times = Map.of();

  /// @param references for whom targets are turned into speeds and beats; unknown for nobody
  /// @param guessed whether 100 % of a movement is a guess
  LineMeaning(StepWords words, References references, Predicate<Movement> guessed) {
    this.words = words;
    this.references = references;
    this.guessed = guessed;
  }

  /// How long something takes, as far as it is known.
  private record Time(double seconds, boolean whole) {
    static final Time NONE = new Time(0, true);

    Time plus(Time more) {
      return new Time(seconds + more.seconds, whole && more.whole);
    }
  }

  /// The meaning of a line and its time, blank where there is none.
  record Said(String meaning, String total) {
    static final Said NOTHING = new Said("", "");
  }

  Said of(Reading read, int line) {
    if (!read.equals(reading)) {
      reading = read;
      times = times(read.program());
    }
    return switch (read.lines().get(line - 1).kind()) {
      case NAME -> new Said("", time(times.getOrDefault(BlockPath.ROOT, Time.NONE)));
      case SECTION, REPEAT, STEP ->
          read.blockAt(line).flatMap(path -> said(read.program(), path)).orElse(Said.NOTHING);
      case BLANK, HEADER, NOTE, UNREAD -> Said.NOTHING;
    };
  }

  private Optional<Said> said(Program program, BlockPath path) {
    if (meanings.size() > MOST_KEPT) {
      meanings.clear();
    }
    var all = times.getOrDefault(path, Time.NONE);
    return BlockTree.find(program, path)
        .map(
            block ->
                new Said(
                    meanings.computeIfAbsent(block, this::meaning),
                    all.seconds() > 0 ? time(all) : ""));
  }

  /// The time of every step, and of all that hold it, in all repetitions.
  private static Map<BlockPath, Time> times(Program program) {
    Map<BlockPath, Time> all = new HashMap<>();
    for (UnrolledStep unrolled : Unrolling.of(program)) {
      double seconds = StepFigures.of(unrolled.step(), References.NOMINAL).seconds();
      boolean known = !Double.isNaN(seconds);
      var time = new Time(known ? seconds : 0, known);
      for (var path = unrolled.path(); !path.isRoot(); path = path.parent()) {
        all.merge(path, time, Time::plus);
      }
      all.merge(BlockPath.ROOT, time, Time::plus);
    }
    return all;
  }

  private String meaning(Block block) {
    return switch (block) {
      case Step step ->
          Stream.of(words.extent(step), words.movement(step), words.target(step), resolved(step))
              .filter(part -> !part.isBlank())
              .collect(Collectors.joining(", "));
      case Repeat repeat ->
          words.messages().text("program.text.times", repeat.count(), time(once(repeat)));
      case Section _ -> "";
    };
  }

  private static Time once(Repeat repeat) {
    return times(Program.EMPTY.withBlocks(repeat.blocks())).getOrDefault(BlockPath.ROOT, Time.NONE);
  }

  private String resolved(Step step) {
    var target = step.intensity().target();
    boolean said = target instanceof Target.AtSpeed || target instanceof Target.AtPace;
    if (said || references.equals(References.UNKNOWN)) {
      return "";
    }
    var meaning = new ResolvedWords(words).of(step, references, guessed);
    return meaning.known() || meaning.text().isEmpty() ? meaning.text() : "? " + meaning.text();
  }

  private String time(Time all) {
    return words.formats().atLeast(words.formats().clock(all.seconds()), all.whole());
  }
}
