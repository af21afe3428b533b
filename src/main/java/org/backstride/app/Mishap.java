package org.backstride.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Notice;

/// A bug met at run time: a short code to tell us by telephone, and the whole report to copy.
///
/// @param code four letters and digits that stay the same for the same bug
/// @param report kind, place, system and version; no names or values of people
record Mishap(String code, String report) {

  static Mishap of(Throwable thrown) {
    var trace = thrown.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
    int hash = (thrown.getClass().getName() + place).hashCode() & 0xffff;
    String code = "BS-" + "%04x".formatted(hash).toUpperCase(Locale.ROOT);
    return new Mishap(code, report(code, thrown));
  }

  /// What the user is told: the code, and the report to copy.
  Notice notice(Messages messages) {
    var copy =
        Action.of(
            "mishap-copy",
            messages.text("shell.mishap.copy"),
            () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, report)));
    return Notice.problem(messages.text("shell.mishap.text", code)).withAction(copy);
  }

  private static String report(String code, Throwable thrown) {
    var text = new StringWriter();
    var out = new PrintWriter(text);
    out.println("Backstride " + code);
    out.println(
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", Java "
            + System.getProperty("java.version"));
    thrown.printStackTrace(out);
    return text.toString();
  }
}
