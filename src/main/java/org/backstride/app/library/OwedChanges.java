package org.backstride.app.library;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Notice;
import org.backstride.work.Watched;

/// Changes that the disk has refused: who closes the window is told of them once before they are
/// lost, and that they are written when they are.
public final class OwedChanges {

  private final Watched<Boolean> owing;
  private final Consumer<Notice> tell;
  private final Supplier<Messages> messages;
  private boolean owed;
  private boolean told;

  public OwedChanges(Watched<Boolean> owing, Consumer<Notice> tell, Supplier<Messages> messages) {
    this.owing = owing;
    this.tell = tell;
    this.messages = messages;
    owing.watch(this::follow);
  }

  /// Asked when the window is to be closed.
  ///
  /// @return whether it stays for now; the second time it does not
  public boolean holds() {
    if (told || !owing.get()) {
      return false;
    }
    told = true;
    tell.accept(Notice.problem(messages.get().text("shell.trouble.store.owed")));
    return true;
  }

  private void follow(boolean now) {
    if (owed && !now) {
      told = false;
      tell.accept(Notice.done(messages.get().text("shell.trouble.store.written")));
    }
    owed = now;
  }
}
