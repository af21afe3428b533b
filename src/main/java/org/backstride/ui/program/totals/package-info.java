/// What the program adds up to: the footer of the designer. Imports the domain, text and ui.kit.
@NullMarked
package org.backstride.ui.program.totals;

import org.jspecify.annotations.NullMarked;
