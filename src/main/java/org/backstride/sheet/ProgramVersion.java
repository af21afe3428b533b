package org.backstride.sheet;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;

/// A short mark of what a program says: two sheets with the same mark ask for the same session, and
/// a sheet whose mark differs from the library's is out of date.
public final class ProgramVersion {

  /// Digits and letters that cannot be taken for one another.
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 4;

  private ProgramVersion() {}

  /// Four signs, such as 7K2Q.
  public static String of(Program program) {
    var sum = new CRC32();
    sum.update(Notation.print(program).getBytes(StandardCharsets.UTF_8));
    var mark = new StringBuilder();
    long rest = sum.getValue();
    for (int i = 0; i < LENGTH; i++) {
      mark.append(SIGNS.charAt((int) (rest % SIGNS.length())));
      rest /= SIGNS.length();
    }
    return mark.toString();
  }
}
