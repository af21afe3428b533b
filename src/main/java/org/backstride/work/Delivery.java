package org.backstride.work;

import java.util.concurrent.Executor;

/// The one way back from background work to the thread that owns the state: `Platform::runLater` in
/// the studio, a queue or the same thread in tests.
@FunctionalInterface
public interface Delivery extends Executor {}
