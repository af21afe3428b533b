package org.backstride.work;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes in the background what is asked for: only the newest request counts, an older one is
/// ended, and one that is under way or answered is not begun anew, so that on a slow computer a
/// change that alters nothing does not put the answer off. Confined to the thread that asks and is
/// answered.
///
/// @param <Q> a request; equal ones have the same answer
/// @param <A> an answer
public final class Renewed<Q, A> {

  /// Begins to make an answer.
  @FunctionalInterface
  public interface Maker<Q, A> {
    RunningJob start(Q request, Consumer<A> made, Consumer<Throwable> failed);
  }

  private final Maker<Q, A> maker;
  private final BiPredicate<Q, A> whole;
  private final Consumer<A> result;
  private @Nullable Q asked;
  private RunningJob running = () -> {};
  private long newest;

  /// @param whole whether an answer is all that was asked for; what failed or is less, since it was
  ///   ended by hand, is made again with the next request
  public Renewed(Maker<Q, A> maker, BiPredicate<Q, A> whole, Consumer<A> result) {
    this.maker = maker;
    this.whole = whole;
    this.result = result;
  }

  public void ask(Q request) {
    if (request.equals(asked)) {
      return;
    }
    clear();
    asked = request;
    long mine = newest;
    running = maker.start(request, answer -> take(mine, request, answer), _ -> forget(mine));
  }

  /// Asks for nothing: what is under way ends, and its answer does not count.
  public void clear() {
    newest++;
    asked = null;
    running.cancel();
  }

  private void take(long mine, Q request, A answer) {
    if (mine == newest) {
      result.accept(answer);
      if (!whole.test(request, answer)) {
        forget(mine);
      }
    }
  }

  private void forget(long mine) {
    if (mine == newest) {
      asked = null;
    }
  }
}
