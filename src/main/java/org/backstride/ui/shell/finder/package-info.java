/// The finder: a few letters lead to a person, a program, a recording or a command. Imports
/// `ui.kit`, text and work.
@NullMarked
package org.backstride.ui.shell.finder;

import org.jspecify.annotations.NullMarked;
