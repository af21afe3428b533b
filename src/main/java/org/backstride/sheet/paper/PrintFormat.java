package org.backstride.sheet.paper;

/// On which paper and how large a sheet is printed.
public record PrintFormat(Paper paper, Print print) {

  public static final PrintFormat A4 = new PrintFormat(Paper.A4, Print.NORMAL);

  /// A sheet size, in millimetres.
  public enum Paper {
    A4(210, 297),
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    Paper(double width, double height) {
      this.width = width;
      this.height = height;
    }

    public double widthMillimetres() {
      return width;
    }

    public double heightMillimetres() {
      return height;
    }
  }

  /// Normal print is 11 pt and more, large print 15 pt and more.
  public enum Print {
    NORMAL,
    LARGE
  }
}
