package org.backstride.studio.reading;

import java.time.ZoneId;
import java.util.Optional;
import org.backstride.codec.csv.CsvHabits;
import org.backstride.codec.csv.RememberedMappings;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.column.MappingText;
import org.backstride.codec.csv.grid.FirstLine;
import org.backstride.store.Library;

/// What the user has said about the columns of tables, as the library remembers it.
public record SaidMappings(Library library) implements RememberedMappings {

  /// How this user's tables are read.
  ///
  /// @param zone where times without a zone were written
  public static CsvHabits habits(Library library, ZoneId zone) {
    return new CsvHabits(zone, new SaidMappings(library));
  }

  @Override
  public Optional<ColumnMapping> find(String fingerprint) {
    return library.contents().mappings().find(fingerprint).flatMap(MappingText::read);
  }

  /// Remembers a mapping for all tables with the same head, and for all files with the same first
  /// line, however they would be taken to be written.
  public void remember(TableFile file, ColumnMapping mapping) {
    String form = MappingText.write(mapping);
    library.contents().mappings().put(mapping.fingerprint(), form);
    FirstLine.fingerprint(file.head())
        .ifPresent(line -> library.contents().mappings().put(line, form));
  }

  Optional<ColumnMapping> findByFirstLine(byte[] bytes) {
    return FirstLine.fingerprint(bytes).flatMap(this::find);
  }
}
