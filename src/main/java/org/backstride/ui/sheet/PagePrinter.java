package org.backstride.ui.sheet;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.backstride.sheet.paper.PrintFormat;

/// Sends pages to a printer in their true size, by the system's own dialog.
final class PagePrinter {

  /// What came of it.
  enum Outcome {
    PRINTED,
    TURNED_AWAY,
    NO_PRINTER,
    FAILED
  }

  private PagePrinter() {}

  static Outcome print(Window owner, SheetPreview preview, PrintFormat.Paper paper) {
    PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
    if (job == null) {
      return Outcome.NO_PRINTER;
    }
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Outcome.TURNED_AWAY;
    }
    var layout =
        job.getPrinter()
            .createPageLayout(
                paper == PrintFormat.Paper.A4 ? Paper.A4 : Paper.NA_LETTER,
                PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM);
    boolean whole =
        preview.pages().stream().allMatch(page -> job.printPage(layout, node(page, layout)));
    return whole && job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
  }

  /// The page in points, shifted so that its margins fall where the PDF has them.
  private static Group node(SheetPreview.Page page, PageLayout layout) {
    var picture = new ImageView(page.image());
    picture.setFitWidth(page.widthPoints());
    picture.setFitHeight(page.heightPoints());
    picture.setTranslateX(-layout.getLeftMargin());
    picture.setTranslateY(-layout.getTopMargin());
    return new Group(picture);
  }
}
