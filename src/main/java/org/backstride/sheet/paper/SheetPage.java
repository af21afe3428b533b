package org.backstride.sheet.paper;

import java.util.HashMap;
import java.util.Map;
import org.backstride.sheet.SheetModel;

/// The sheet of one session as the values that its HTML template asks for.
final class SheetPage implements Paged {

  private final SheetModel model;
  private final PrintFormat format;
  private final PageBlocks blocks;
  private final Ink ink;

  SheetPage(SheetModel model, PrintFormat format, Ink ink, TypeWidth type) {
    this.model = model;
    this.format = format;
    this.ink = ink;
    blocks = new PageBlocks(ink, type, PrintSizes.of(format.print()));
  }

  @Override
  public String template() {
    return "page.xhtml";
  }

  @Override
  public int logRows() {
    return model.log().rows().size();
  }

  @Override
  public Map<String, Object> values() {
    var frame =
        new PageFrame(format, ink, blocks)
            .heading(model.heading())
            .safety(model.safety())
            .log(model.log())
            .closing(model.closing());
    var values = new HashMap<>(frame.values());
    values.putAll(new SessionBlock(model.session(), format, blocks).values());
    return values;
  }
}
