package org.backstride.store.erase;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// How a person is told in a file: by the id, and by recordings that had no owner yet when a backup
/// was made.
///
/// @param recordings the ids of the person's recordings
/// @param sums the SHA-256 of files of which all recordings are the person's
public record Traces(UUID athlete, List<String> recordings, List<String> sums) {

  public Traces {
    recordings = List.copyOf(recordings);
    sums = List.copyOf(sums);
  }

  /// The person, the recordings and the sums as the three arguments of a statement; lists as JSON.
  Object[] arguments() {
    return new Object[] {athlete, json(recordings), json(sums)};
  }

  /// Neither an id nor a sum has anything to escape.
  private static String json(List<String> texts) {
    return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",", "[", "]"));
  }
}
