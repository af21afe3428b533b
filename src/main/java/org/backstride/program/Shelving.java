package org.backstride.program;

import org.jspecify.annotations.Nullable;

/// Where a program stands in its library.
///
/// @param folder the name of its folder, blank where it is in none
/// @param variantOf the program it was made a variant of, null where it is none
public record Shelving(String folder, @Nullable ProgramId variantOf) {

  /// In no folder, and no variant.
  public static final Shelving LOOSE = new Shelving("", null);

  public Shelving {
    folder = folder.replaceAll("\\R", " ").strip();
  }

  public static Shelving in(String folder) {
    return new Shelving(folder, null);
  }

  public Shelving withFolder(String next) {
    return new Shelving(next, variantOf);
  }
}
