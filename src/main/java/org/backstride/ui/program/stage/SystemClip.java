package org.backstride.ui.program.stage;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.backstride.program.Block;
import org.backstride.studio.exporting.Clipping;
import org.backstride.ui.program.model.LaneCommands.Clip;

/// The system's clipboard: a program pastes into a mail and back.
public final class SystemClip implements Clip {

  private static final String JSON = "application/x-backstride-program+json";

  @Override
  public void put(List<Block> blocks) {
    var content = new ClipboardContent();
    content.put(format(), Clipping.json(blocks));
    content.putString(Clipping.text(blocks));
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public List<Block> take() {
    var clipboard = Clipboard.getSystemClipboard();
    if (clipboard.getContent(format()) instanceof String json) {
      return Clipping.read(json);
    }
    String text = clipboard.getString();
    return text == null ? List.of() : Clipping.read(text);
  }

  private static DataFormat format() {
    var known = DataFormat.lookupMimeType(JSON);
    return known == null ? new DataFormat(JSON) : known;
  }
}
