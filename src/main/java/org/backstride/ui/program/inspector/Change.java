package org.backstride.ui.program.inspector;

import java.util.function.UnaryOperator;
import org.backstride.program.Step;

/// Takes a change of one field of the step over.
@FunctionalInterface
interface Change {

  /// @param field names the field; changes of one field in a burst become one undo step
  void make(String field, UnaryOperator<Step> change);
}
