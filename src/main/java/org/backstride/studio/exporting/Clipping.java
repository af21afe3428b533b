package org.backstride.studio.exporting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backstride.codec.program.ProgramJson;
import org.backstride.codec.workout.form.ProgramFile;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;

/// Blocks as the clipboard carries them: our JSON for ourselves, the text form for a mail and back.
public final class Clipping {

  private Clipping() {}

  public static String json(List<Block> blocks) {
    return ProgramJson.print(Program.EMPTY.withBlocks(blocks));
  }

  public static String text(List<Block> blocks) {
    return Notation.print(Program.EMPTY.withBlocks(blocks));
  }

  /// The blocks of a text in the text form (such as one pasted from intervals.icu) or our JSON;
  /// none where not a line of it can be read.
  public static List<Block> read(String text) {
    return ProgramFile.read(text.getBytes(StandardCharsets.UTF_8))
            instanceof ProgramFile.Held(Program program, var _, var _)
        ? program.blocks()
        : List.of();
  }
}
