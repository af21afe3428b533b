package org.backstride.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.sheet.course.Courses;
import org.backstride.sheet.paper.PdfPages;
import org.backstride.sheet.paper.PdfPages.PdfPage;
import org.backstride.sheet.paper.PrintFormat;
import org.backstride.sheet.paper.SheetRenderer;
import org.backstride.work.Progress;
import org.junit.jupiter.api.Test;

class PagePrinterTest {

  private static final byte[] TWO_PAGES =
      new SheetRenderer()
          .pdf(Courses.model(Courses.days(1, PerPage.ONE), Locale.UK), PrintFormat.A4);

  private final List<PdfPage> sent = new ArrayList<>();

  @Test
  void everyPageOfEverySheetIsSentInOrderAsFinelyAsPaperShows() {
    int pages = PdfPages.read(TWO_PAGES, 72).size();

    boolean whole = PagePrinter.send(List.of(TWO_PAGES, TWO_PAGES), sent::add, Progress.SILENT);

    assertThat(whole).isTrue();
    assertThat(sent).hasSize(2 * pages);
    assertThat(sent.getFirst().text()).isEqualTo(sent.get(pages).text());
    // A4 is 8.27 inches wide.
    assertThat(sent)
        .allSatisfy(page -> assertThat(page.picture().getWidth()).isBetween(2478, 2482));
    assertThat(sent.getFirst().widthPoints()).isBetween(594.0, 596.5);
  }

  @Test
  void aPageThatThePrinterRefusesEndsTheJob() {
    boolean whole =
        PagePrinter.send(
            List.of(TWO_PAGES, TWO_PAGES),
            page -> {
              sent.add(page);
              return false;
            },
            Progress.SILENT);

    assertThat(whole).isFalse();
    assertThat(sent).hasSize(1);
  }

  @Test
  void nothingIsSentOnceItIsCancelled() {
    boolean whole = PagePrinter.send(List.of(TWO_PAGES), sent::add, new Cancelled());

    assertThat(whole).isFalse();
    assertThat(sent).isEmpty();
  }

  private static final class Cancelled implements Progress {

    @Override
    public void report(long done, long total, String detail) {}

    @Override
    public boolean isCancelled() {
      return true;
    }
  }
}
