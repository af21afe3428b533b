package org.backstride.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import org.backstride.sheet.PhonePlans;
import org.backstride.sheet.SheetBuilder;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.course.CourseBuilder;
import org.backstride.sheet.course.CourseOrder;
import org.backstride.sheet.paper.PdfPages;
import org.backstride.sheet.paper.SheetRenderer;
import org.backstride.sheet.phone.PhonePage;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.sheet.PrintedSheets.Printed;
import org.backstride.work.Progress;
import org.jspecify.annotations.Nullable;

/// Makes previews, away from the JavaFX thread; the engine for PDFs is loaded with the first one.
final class SheetPress {

  private static final int DOTS_PER_INCH = 144;
  private static final int DOTS_PER_INCH_OF_MANY = 108;
  private static final int FEW = 2;

  private @Nullable SheetRenderer engine;

  SheetPreview print(SheetOrder order, SheetChoices.Look look, Formats user) {
    var formats = look.formats(order.athlete(), user);
    var model = SheetBuilder.build(order, Messages.in(formats.locale()), formats);
    byte[] pdf = engine().pdf(model, look.format());
    return preview(pdf, DOTS_PER_INCH, engine().missing(model));
  }

  /// The sheets of several people, told one by one; what is ready where it is cancelled.
  PrintedSheets print(
      List<CourseOrder> orders, SheetChoices.Look look, Formats user, Progress progress) {
    var printed = new ArrayList<Printed>();
    int dots = orders.size() > FEW ? DOTS_PER_INCH_OF_MANY : DOTS_PER_INCH;
    for (CourseOrder order : orders) {
      if (progress.isCancelled()) {
        break;
      }
      progress.report(printed.size(), orders.size(), order.athlete().name());
      var formats = look.formats(order.athlete(), user);
      var model = CourseBuilder.build(order, Messages.in(formats.locale()), formats);
      byte[] pdf = engine().pdf(model, look.format());
      printed.add(new Printed(order, preview(pdf, dots, engine().missing(model))));
    }
    return new PrintedSheets(printed);
  }

  /// The pages of a file that is ready.
  static SheetPreview preview(byte[] pdf) {
    return preview(pdf, DOTS_PER_INCH, "");
  }

  private static SheetPreview preview(byte[] pdf, int dotsPerInch, String missing) {
    var pages =
        PdfPages.read(pdf, dotsPerInch).stream()
            .map(
                page ->
                    new SheetPreview.Page(
                        SwingFXUtils.toFXImage(page.picture(), null),
                        page.text(),
                        page.widthPoints(),
                        page.heightPoints()))
            .toList();
    return new SheetPreview(pdf, pages, missing);
  }

  /// The page for a phone, worded as the sheet is.
  static String phonePage(SheetOrder order, SheetChoices.Look look, ViewContext context) {
    var formats = look.formats(order.athlete(), context.formats());
    var messages = Messages.in(formats.locale());
    var plan = PhonePlans.of(order, messages, formats);
    return PhonePage.html(plan, messages);
  }

  /// The one engine: where two sheets begin at once, the second waits for it.
  private synchronized SheetRenderer engine() {
    SheetRenderer present = engine;
    if (present == null) {
      present = new SheetRenderer();
      engine = present;
    }
    return present;
  }

  /// What follows when a sheet cannot be made: it is said, besides what is done about it.
  static Consumer<Throwable> failing(ViewContext context, Consumer<Throwable> failed) {
    return failure -> {
      failed.accept(failure);
      var words = context.text("sheet.job.failed", failure.toString());
      context.notices().show(Notice.problem(words));
    };
  }
}
