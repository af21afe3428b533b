package org.backstride.ui.gallery;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

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

  /// Waits until some pulses have passed, so that layout and styles are settled.
  public static void settle() {
    for (int i = 0; i < 3; i++) {
      var pulse = new CountDownLatch(1);
      Platform.runLater(
          () -> {
            Platform.requestNextPulse();
            Platform.runLater(pulse::countDown);
          });
      await(CompletableFuture.supplyAsync(() -> countedDown(pulse)));
    }
  }

  private static boolean countedDown(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted", e);
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
