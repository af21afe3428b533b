package org.backstride.sheet.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.backstride.sheet.DoseCode;
import org.backstride.sheet.SheetModel;
import org.backstride.sheet.paper.PrintFormat.Print;

/// The sheet of one session as the values that its HTML template asks for.
final class SheetPage implements Paged {

  /// Two short words in the least size of paper.
  private static final double CAPTION_MILLIMETRES = 22;

  private final SheetModel model;
  private final Means means;

  SheetPage(SheetModel model, Means means) {
    this.model = model;
    this.means = means;
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
        means
            .headed(model.heading(), model)
            .safety(model.safety())
            .log(model.log())
            .closing(model.closing());
    var values = new HashMap<>(frame.values());
    values.putAll(new SessionBlock(model.session(), means.format(), means.blocks()).values());
    code(values);
    return values;
  }

  /// The doses as a square code in the head, or in the foot why there is none. Large print leaves
  /// no room beside the code for what it is: that stands under it.
  private void code(Map<String, Object> values) {
    switch (model.session().code()) {
      case DoseCode.Lines(String caption, String text) -> {
        var code = QrInk.of(text);
        values.put("code", means.ink().code(code));
        values.put("codeCaption", caption);
        boolean beside = means.format().print() == Print.NORMAL;
        values.put("captioned", beside);
        values.put("captionUnder", beside ? "" : caption);
        values.put("codeCell", Math.max(code.millimetres(), beside ? 0 : CAPTION_MILLIMETRES));
        values.put("codeMillimetres", code.millimetres());
      }
      case DoseCode.TooLong(String caption) -> {
        var lines = new ArrayList<>(model.closing().lines());
        lines.add(caption);
        values.put("closing", lines);
      }
      case DoseCode.Nothing() -> {}
    }
  }
}
