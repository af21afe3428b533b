package org.backstride.studio.exporting;

import java.util.Locale;
import org.backstride.codec.workout.form.Form;

/// The forms that the studio offers, in the order in which it offers them.
public enum ExportForm {
  FIT(Form.FIT),
  TCX(Form.TCX),
  ZWO(Form.ZWO),
  ICS(Form.ICS),
  JSON(Form.JSON),
  TEXT(Form.TEXT),
  CSV(Form.CSV);

  private final Form form;

  ExportForm(Form form) {
    this.form = form;
  }

  Form form() {
    return form;
  }

  /// How names of such files end.
  public String ending() {
    return form.ending();
  }

  /// The last word of message keys.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
