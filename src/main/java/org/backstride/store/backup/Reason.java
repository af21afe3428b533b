package org.backstride.store.backup;

import java.util.Locale;

/// Why a backup was made; a word in its file name.
public enum Reason {
  DAILY,
  BY_HAND,
  BEFORE_MIGRATION,
  BEFORE_RESTORE;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
