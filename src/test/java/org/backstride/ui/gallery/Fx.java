package org.backstride.ui.gallery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.studio.Studio;
import org.backstride.work.Jobs;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The way from a test to the JavaFX thread and back.
public final class Fx {

  private Fx() {}

  /// Starts the toolkit, once.
  public static void start() {
    try {
      FxToolkit.registerPrimaryStage();
      Platform.setImplicitExit(false);
    } catch (TimeoutException e) {
      throw new IllegalStateException("JavaFX did not start", e);
    }
  }

  /// Runs on the JavaFX thread and waits for the result.
  public static <T> T get(Callable<T> work) {
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception | AssertionError e) {
            result.completeExceptionally(e);
          }
        });
    return await(result);
  }

  /// Runs on the JavaFX thread and waits.
  public static void run(Runnable work) {
    get(
        () -> {
          work.run();
          return true;
        });
  }

  /// A studio on a library, with all that it keeps read; what fails in it fails the test's thread.
  public static Studio studio(Library library) {
    return studio(library, Clock.system(ZoneId.systemDefault()));
  }

  /// @param clock what time it is in the studio
  public static Studio studio(Library library, Clock clock) {
    var ground =
        new Studio.Ground(
            library,
            Platform::runLater,
            clock,
            failure -> {
              throw new IllegalStateException(failure);
            });
    var studio = new Studio(ground, new Jobs(1, Platform::runLater));
    var loaded = new CompletableFuture<Boolean>();
    run(() -> studio.load(() -> loaded.complete(true)));
    await(loaded);
    return studio;
  }

  /// Closes a studio and takes the folder away that was made for its library alone.
  public static void discard(Studio studio) {
    Path folder = Objects.requireNonNull(studio.store().file().getParent());
    get(studio::close);
    Libraries.discard(folder);
  }

  /// Waits until no job runs and each has handed over what came of it.
  public static void idle(Jobs jobs) {
    var idle = new CompletableFuture<Boolean>();
    var watching =
        get(
            () ->
                jobs.running()
                    .watch(
                        running -> {
                          if (running.isEmpty()) {
                            idle.complete(true);
                          }
                        }));
    idle.orTimeout(60, TimeUnit.SECONDS).join();
    run(watching::close);
  }

  /// Waits until styles and layout are settled: the second pulse from now begins only when the
  /// first one has laid out all that was changed before it.
  public static void settle() {
    var settled = new CompletableFuture<Integer>();
    Platform.runLater(() -> new Pulses(settled).start());
    await(settled);
  }

  /// Waits until a condition holds, which is asked on the test's own thread.
  ///
  /// @param what what is waited for, as the failure says it
  public static void waitFor(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain for " + what, e);
    }
  }

  /// Counts the beginnings of pulses.
  private static final class Pulses extends AnimationTimer {

    private final CompletableFuture<Integer> settled;
    private int begun;

    Pulses(CompletableFuture<Integer> settled) {
      this.settled = settled;
    }

    @Override
    public void handle(long now) {
      begun++;
      if (begun == 2) {
        stop();
        settled.complete(begun);
      }
    }
  }

  private static <T> T await(CompletableFuture<T> result) {
    try {
      return result.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException("The JavaFX thread did not answer", e);
    }
  }
}
