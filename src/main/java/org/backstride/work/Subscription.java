package org.backstride.work;

/// A running observation; closing it ends it, twice is harmless.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

  @Override
  void close();
}
