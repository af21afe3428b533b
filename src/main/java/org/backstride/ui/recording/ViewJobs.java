package org.backstride.ui.recording;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.model.Background;

/// Works out in a job what a view asks for, and tells it as long as the view stands. What fails is
/// said in a notice.
///
/// @param opening the key of what the job is called
/// @param title the key of what could not be read
public record ViewJobs(ViewContext context, Lifetime lifetime, String opening, String title)
    implements Background {

  @Override
  public <R> void build(Supplier<Optional<R>> work, Consumer<Optional<R>> result, Runnable failed) {
    context
        .studio()
        .jobs()
        .start(
            context.text(opening),
            progress -> work.get(),
            built -> {
              if (!lifetime.isClosed()) {
                result.accept(built);
              }
            },
            failure -> unread(failure, failed));
  }

  private void unread(Throwable failure, Runnable failed) {
    if (!lifetime.isClosed()) {
      failed.run();
    }
    String said = context.text("recording.unread", context.text(title), failure.toString());
    context.notices().show(Notice.problem(said));
  }
}
