package org.backstride.store.seen;

import java.util.Collection;
import java.util.Set;
import org.backstride.store.sql.Durability;
import org.backstride.store.sql.Session;

/// The marks of files that were dealt with, imported or not. A mark tells a file from others and
/// holds no name. They lie in the library, so that a restored backup knows what it had seen.
public record SeenFiles(Session session) {

  public Set<String> all() {
    return session.read(
        tx -> Set.copyOf(tx.query("SELECT mark FROM seen_file", row -> row.text("mark"))));
  }

  /// Adds marks; one that is there stays.
  public void add(Collection<String> marks) {
    session.write(
        Durability.FULL,
        tx ->
            marks.forEach(
                mark -> tx.update("INSERT OR IGNORE INTO seen_file (mark) VALUES (?)", mark)));
  }
}
