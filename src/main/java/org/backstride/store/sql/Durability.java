package org.backstride.store.sql;

/// How surely a write is on the disk when it returns. A killed process loses neither; only a power
/// cut tells them apart.
public enum Durability {
  /// On the platter: what a hand edited.
  FULL,
  /// Consistent, the last writes of a power cut may be missing: what can be imported again.
  NORMAL
}
