/// The gates: what the tree must hold whatever it does, each with its reason and its fix. They read
/// sources, bundles and class files, and import nothing of the program.
@NullMarked
package org.backstride.gate;

import org.jspecify.annotations.NullMarked;
