package org.backstride.rehab.decision;

import java.util.List;
import org.backstride.rehab.Finding.Text;

/// What the table proposes after a session: which row applied, what it asks for, and what it looked
/// at. The clinician accepts, changes or declines it.
///
/// @param facts the data used, in the order of the sentence
/// @param open what is not known or would be needed to advance, empty where nothing
public record Proposal(Row row, Decision decision, List<Text> facts, List<Text> open) {

  public Proposal {
    facts = List.copyOf(facts);
    open = List.copyOf(open);
  }
}
