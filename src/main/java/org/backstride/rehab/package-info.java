/// Clinical rules over programs and people, each with its source (evidence §1, §7): findings that
/// say what speaks against a program, what would satisfy the rule, and edits that do. A
/// professional decides. Imports the domain below it.
@NullMarked
package org.backstride.rehab;

import org.jspecify.annotations.NullMarked;
