package org.backstride.ui.sheet;

import java.util.List;
import java.util.function.Predicate;
import javafx.embed.swing.SwingFXUtils;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.backstride.sheet.paper.PdfPages;
import org.backstride.sheet.paper.PdfPages.PdfPage;
import org.backstride.sheet.paper.PrintFormat;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.work.Progress;

/// Sends the very files that are previewed to a printer, in their true size and as finely as paper
/// shows, by the system's own dialog. The pages are drawn and sent off the window's thread.
final class PagePrinter {

  /// What a laser printer shows; the preview's 144 would look soft.
  static final int DOTS_PER_INCH = 300;

  private final ViewContext context;

  PagePrinter(ViewContext context) {
    this.context = context;
  }

  /// Asks which printer, then prints and tells what came of it.
  ///
  /// @param sheets the files, in the order in which they are printed
  /// @return whether they are on their way to a printer
  boolean print(Window owner, List<byte[]> sheets, PrintFormat.Paper paper) {
    return print(owner, sheets, paper, PageOrientation.PORTRAIT);
  }

  /// The same for files whose pages may lie.
  boolean print(
      Window owner, List<byte[]> sheets, PrintFormat.Paper paper, PageOrientation orientation) {
    PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
    if (job == null) {
      tell(Notice.problem(context.text("sheet.print.none")));
      return false;
    }
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return false;
    }
    start(job, sheets, layout(job, paper, orientation));
    return true;
  }

  private static PageLayout layout(
      PrinterJob job, PrintFormat.Paper paper, PageOrientation orientation) {
    return job.getPrinter()
        .createPageLayout(
            paper == PrintFormat.Paper.A4 ? Paper.A4 : Paper.NA_LETTER,
            orientation,
            Printer.MarginType.HARDWARE_MINIMUM);
  }

  private void start(PrinterJob job, List<byte[]> sheets, PageLayout layout) {
    context
        .studio()
        .jobs()
        .start(
            context.text("sheet.print"),
            progress ->
                send(sheets, page -> job.printPage(layout, node(page, layout)), progress)
                    && job.endJob(),
            whole -> told(whole),
            thrown -> told(false));
  }

  /// Draws page after page and hands each on.
  ///
  /// @return whether all pages were taken
  static boolean send(List<byte[]> sheets, Predicate<PdfPage> taken, Progress progress) {
    int sent = 0;
    for (byte[] sheet : sheets) {
      progress.report(sent++, sheets.size(), "");
      if (progress.isCancelled() || !PdfPages.each(sheet, DOTS_PER_INCH, taken)) {
        return false;
      }
    }
    return true;
  }

  private void told(boolean whole) {
    tell(
        whole
            ? Notice.done(context.text("sheet.printed"))
            : Notice.problem(context.text("sheet.print.failed")));
  }

  private void tell(Notice notice) {
    context.notices().show(notice);
  }

  /// The page in points, shifted so that its margins fall where the PDF has them.
  private static Group node(PdfPage page, PageLayout layout) {
    var picture = new ImageView(SwingFXUtils.toFXImage(page.picture(), null));
    picture.setFitWidth(page.widthPoints());
    picture.setFitHeight(page.heightPoints());
    picture.setTranslateX(-layout.getLeftMargin());
    picture.setTranslateY(-layout.getTopMargin());
    return new Group(picture);
  }
}
