package org.backstride.ui.athlete;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.backstride.athlete.Athlete;
import org.backstride.studio.PersonFiles;
import org.backstride.ui.kit.ViewContext;

/// The photos of a list, each read once: cells take each other's places faster than the library
/// answers. While names are hidden no face shows either.
public final class Photos {

  private static final int MOST = 300;
  private static final String WANTED = "photo";

  private final ViewContext context;
  private final PersonFiles files;
  private final Map<String, Image> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
          return size() > MOST;
        }
      };

  public Photos(ViewContext context) {
    this.context = context;
    files = new PersonFiles(context.studio(), context.messages(), context.formats());
  }

  /// Shows a person's photo in the disc of a cell, as soon as it is read and while the cell still
  /// asks for it.
  public void show(Athlete athlete, Avatar avatar) {
    var photo = athlete.file().photo();
    String wanted = photo == null || context.isCoded() ? "" : photo.sha256();
    avatar.getProperties().put(WANTED, wanted);
    avatar.show(known.get(wanted));
    if (photo != null && !wanted.isEmpty() && !known.containsKey(wanted)) {
      files.read(
          athlete.id(),
          photo,
          bytes -> {
            known.put(wanted, new Image(new ByteArrayInputStream(bytes)));
            if (wanted.equals(avatar.getProperties().get(WANTED))) {
              avatar.show(known.get(wanted));
            }
          });
    }
  }
}
