/// The command line: the studio's use cases without a window, quick to start. Prints through the
/// [org.backstride.cli.Console] it is given; never loads JavaFX.
@NullMarked
package org.backstride.cli;

import org.jspecify.annotations.NullMarked;
