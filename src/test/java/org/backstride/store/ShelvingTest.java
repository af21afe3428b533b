package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backstride.program.ProgramId;
import org.backstride.program.Shelving;
import org.backstride.program.notation.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvingTest {

  @TempDir Path folder;

  @Test
  void aProgramComesBackInItsFolderWithWhatItIsAVariantOf() {
    var base = ProgramId.create();
    var variant = ProgramId.create();
    var shelving = new Shelving("Clinic", base);
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.save(base, Notation.read("- 5m bwd walk").program());
      library.save(variant, Notation.read("- 6m bwd walk").program());
      library.shelve(variant, shelving);
    }

    try (var library = Libraries.open(folder.resolve("library.db"))) {
      assertThat(library.programs().stream().map(ShelvedProgram::shelving))
          .containsExactlyInAnyOrder(Shelving.LOOSE, shelving);
    }
  }

  @Test
  void aChangedProgramStaysInItsFolder() {
    var id = ProgramId.create();
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.save(id, Notation.read("- 5m bwd walk").program());
      library.shelve(id, Shelving.in("Clinic"));
      library.save(id, Notation.read("- 6m bwd walk").program());

      assertThat(library.programs().getFirst().shelving()).isEqualTo(Shelving.in("Clinic"));
    }
  }

  @Test
  void aDeletedProgramComesBackInItsFolder() {
    var id = ProgramId.create();
    var program = Notation.read("- 5m bwd walk").program();
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.save(id, program);
      library.shelve(id, Shelving.in("Clinic"));
      library.delete(id);
      library.save(id, program);

      assertThat(library.programs().getFirst().shelving()).isEqualTo(Shelving.in("Clinic"));
    }
  }

  @Test
  void aFolderNameIsOneLine() {
    assertThat(Shelving.in(" Knee\nclinic ").folder()).isEqualTo("Knee clinic");
  }
}
