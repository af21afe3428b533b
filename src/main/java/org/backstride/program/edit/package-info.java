/// Changes to a program as values: every edit the designer can make, whether it is possible, and
/// the program it gives. Imports program.
@NullMarked
package org.backstride.program.edit;

import org.jspecify.annotations.NullMarked;
