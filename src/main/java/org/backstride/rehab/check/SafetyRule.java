package org.backstride.rehab.check;

import java.util.stream.Stream;

/// One rule: what it has to say about a program. Asked only where the rule applies to the person.
@FunctionalInterface
interface SafetyRule {

  Stream<Draft> check(CheckedProgram checked);
}
