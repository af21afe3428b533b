/// The safety rules themselves: each looks at a program, a person and the conditions and says what
/// speaks against it. Asked through [org.backstride.rehab.check.SafetyRules]. Imports rehab and the
/// domain below it.
@NullMarked
package org.backstride.rehab.check;

import org.jspecify.annotations.NullMarked;
