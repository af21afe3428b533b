package org.backstride.ui.program.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backstride.program.Block;
import org.backstride.program.ProgramId;
import org.backstride.store.ShelvedProgram;

/// Which programs of the library are the very same, and which a variant of another.
///
/// @param byBlocks the programs with the same blocks, in the order of the library; none of those
///   without a block
record Kinship(
    Map<ProgramId, ShelvedProgram> byId, Map<List<Block>, List<ShelvedProgram>> byBlocks) {

  static Kinship of(List<ShelvedProgram> all) {
    return new Kinship(
        all.stream().collect(Collectors.toMap(ShelvedProgram::id, each -> each)),
        all.stream()
            .filter(each -> !each.program().blocks().isEmpty())
            .collect(Collectors.groupingBy(each -> each.program().blocks())));
  }

  /// The first other program with the same blocks.
  Optional<ShelvedProgram> twinOf(ShelvedProgram shelved) {
    return byBlocks.getOrDefault(shelved.program().blocks(), List.of()).stream()
        .filter(each -> !each.id().equals(shelved.id()))
        .findFirst();
  }

  /// The program it is a variant of, where that is still there.
  Optional<ShelvedProgram> baseOf(ShelvedProgram shelved) {
    var base = shelved.shelving().variantOf();
    return base == null ? Optional.empty() : Optional.ofNullable(byId.get(base));
  }
}
