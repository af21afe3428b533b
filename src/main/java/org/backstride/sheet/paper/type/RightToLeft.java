package org.backstride.sheet.paper.type;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/// Lines with words that run from right to left, ordered by the JDK's own rules.
public final class RightToLeft {

  private RightToLeft() {}

  /// Finds the stretches of a line that run one way.
  public static final class Splitter implements BidiSplitter {

    private Bidi line = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);
    private Integer[] order = {};

    @Override
    public void setParagraph(String text, byte direction) {
      line =
          new Bidi(
              text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
      byte[] levels = new byte[line.getRunCount()];
      order = new Integer[levels.length];
      for (int run = 0; run < levels.length; run++) {
        levels[run] = (byte) line.getRunLevel(run);
        order[run] = run;
      }
      if (order.length > 1) {
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
      }
    }

    @Override
    public int countTextRuns() {
      return order.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      int run = order[index];
      int start = line.getRunStart(run);
      byte direction = line.getRunLevel(run) % 2 == 0 ? LTR : RTL;
      return new BidiTextRun(start, line.getRunLimit(run) - start, direction);
    }

    @Override
    public byte getBaseDirection(String text) {
      return text.codePoints()
          .map(Character::getDirectionality)
          .filter(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(each))
          .mapToObj(each -> isRightToLeft(each) ? RTL : LTR)
          .findFirst()
          .orElse(NEUTRAL);
    }

    private static boolean isRightToLeft(int directionality) {
      return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
  }

  /// Joins and turns the letters of one stretch.
  public static final class Reorderer implements BidiReorderer {

    private final ArabicForms forms = new ArabicForms();

    @Override
    public String reorderRTLTextToLTR(String text) {
      var turned = new StringBuilder();
      text.codePoints()
          .map(Reorderer::mirrored)
          .forEach(point -> turned.insert(0, Character.toString(point)));
      return turned.toString();
    }

    private static int mirrored(int point) {
      return switch (point) {
        case '(' -> ')';
        case ')' -> '(';
        case '[' -> ']';
        case ']' -> '[';
        case '<' -> '>';
        case '>' -> '<';
        default -> point;
      };
    }

    @Override
    public String shapeText(String text) {
      return forms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
      return forms.plain(text);
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
