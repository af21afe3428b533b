package org.backstride.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.backstride.sheet.SheetModel.Card;
import org.backstride.sheet.SheetModel.Labelled;

/// The doses of a session for the square code on its sheet, as plain lines that any phone reads:
/// what to do, how often, how long, how fast. Never a name, a goal, a note, a cue or a stop
/// condition, since whoever picks the sheet up can read it.
public sealed interface DoseCode {

  /// So much fits into a code that a phone still reads from paper.
  int MOST_BYTES = 700;

  /// The words beside it.
  String caption();

  /// Lines that fit.
  record Lines(String caption, String text) implements DoseCode {}

  /// Left out, with the reason as its caption.
  record TooLong(String caption) implements DoseCode {}

  /// A session without a step has nothing to say.
  record Nothing() implements DoseCode {

    @Override
    public String caption() {
      return "";
    }
  }

  static DoseCode of(List<Card> cards, Wording wording) {
    String text = cards.stream().map(DoseCode::line).collect(Collectors.joining("\n"));
    if (text.isEmpty()) {
      return new Nothing();
    }
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return bytes <= MOST_BYTES
        ? new Lines(wording.text("code.caption"), text)
        : new TooLong(wording.text("code.too-long", bytes, MOST_BYTES));
  }

  private static String line(Card card) {
    String doses = card.doses().stream().map(DoseCode::dose).collect(Collectors.joining(", "));
    String line = card.face().number() + " " + card.face().title() + ": " + doses;
    return card.group().isEmpty() ? line : card.group() + "\n" + line;
  }

  private static String dose(Labelled dose) {
    return dose.label() + " " + dose.value();
  }
}
