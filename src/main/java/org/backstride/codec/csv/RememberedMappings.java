package org.backstride.codec.csv;

import java.util.Optional;
import org.backstride.codec.csv.column.ColumnMapping;

/// The mappings that a user has confirmed, by the fingerprint of the table's head.
@FunctionalInterface
public interface RememberedMappings {

  /// Nothing is remembered: every table is read as it is guessed.
  RememberedMappings NONE = _ -> Optional.empty();

  Optional<ColumnMapping> find(String fingerprint);
}
