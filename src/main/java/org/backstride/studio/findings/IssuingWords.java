package org.backstride.studio.findings;

import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate.Reason;
import org.backstride.rehab.Issuing.Closed;
import org.backstride.rehab.Issuing.Overridden;
import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// Says why nothing may be issued to a person and what opens the gate, for every face alike.
public record IssuingWords(Messages messages, Formats formats) {

  /// One paragraph: whose gate is closed, why, and what opens it.
  public String closed(Athlete athlete, Closed closed) {
    String why = closed.reasons().stream().map(this::reason).collect(Collectors.joining(" "));
    return messages.text("rehab.issuing.closed", athlete.name(), why);
  }

  /// Why, and what opens it.
  public String reason(Reason reason) {
    return messages.text(reason.key()) + " " + messages.text(reason.opensKey());
  }

  /// By whom, when and why the gate is overridden.
  public String overridden(Overridden overridden) {
    return new FindingWords(messages, formats).override(overridden.exemption());
  }
}
