package org.backstride.ui.recording.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backstride.recording.Channels;

/// Works out figures of stretches without keeping the window waiting: a short recording's on the
/// spot, a long one's in the background. Of several questions for one place only the last one is
/// answered.
public final class FigureDesk {

  private final Channels channels;
  private final Background background;
  private final Map<String, Long> newest = new HashMap<>();

  FigureDesk(Channels channels, Background background) {
    this.channels = channels;
    this.background = background;
  }

  /// The figures of some stretches.
  ///
  /// @param place who asks, such as `selection`
  public void ask(String place, List<Span> spans, Consumer<List<StretchFigures>> result) {
    work(
        place,
        all ->
            spans.stream()
                .map(span -> StretchFigures.of(all, span.fromMillis(), span.toMillis()))
                .toList(),
        result);
  }

  /// Whatever takes a pass over all samples.
  public <R> void work(String place, Function<Channels, R> work, Consumer<R> result) {
    long mine = newest.merge(place, 1L, Long::sum);
    if (channels.size() <= TraceDesk.QUICK_SAMPLES) {
      result.accept(work.apply(channels));
      return;
    }
    background.build(
        () -> Optional.of(work.apply(channels)),
        made -> {
          if (mine == newest.getOrDefault(place, 0L)) {
            made.ifPresent(result);
          }
        });
  }
}
