package org.backstride.codec.workout;

import java.util.List;

/// A program in one form: the file, and what it cannot carry.
public final class Workout {

  private final byte[] content;
  private final List<Loss> losses;

  public Workout(byte[] content, List<Loss> losses) {
    this.content = content.clone();
    this.losses = List.copyOf(losses);
  }

  public byte[] content() {
    return content.clone();
  }

  /// What the form cannot carry, the gravest first; empty where it carries everything.
  public List<Loss> losses() {
    return losses;
  }
}
