package org.backstride.ui.program.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.backstride.ui.kit.Lifetime;

/// Those that follow a drag from beside the lane, one in each pulse, so that no frame has to lay
/// out and draw the whole window. Without a drag they follow at once.
public final class Turns {

  private final ProgramModel model;
  private final List<Runnable> followers = new ArrayList<>();
  private final Deque<Runnable> due = new ArrayDeque<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse();
        }
      };

  private boolean held;

  public Turns(ProgramModel model, Lifetime lifetime) {
    this.model = model;
    lifetime.watch(model.shown(), _ -> changed());
    lifetime.own(timer::stop);
  }

  /// Runs the follower now and whenever another program is to be seen.
  public void follow(Lifetime lifetime, Runnable follower) {
    followers.add(follower);
    lifetime.own(
        () -> {
          followers.remove(follower);
          due.remove(follower);
        });
    follower.run();
  }

  private void changed() {
    boolean dragged = held || model.isHolding();
    held = model.isHolding();
    if (!dragged) {
      rest();
      List.copyOf(followers).forEach(Runnable::run);
      return;
    }
    followers.stream().filter(each -> !due.contains(each)).forEach(due::add);
    timer.start();
  }

  private void pulse() {
    if (!due.isEmpty()) {
      due.poll().run();
    }
    if (due.isEmpty()) {
      timer.stop();
    }
  }

  private void rest() {
    due.clear();
    timer.stop();
  }
}
