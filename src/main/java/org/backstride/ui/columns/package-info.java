/// The columns of a table: what a file of tables looks like, what each of its columns means and in
/// which unit, and what comes of it. Imports ui.kit, studio, codec and text.
@NullMarked
package org.backstride.ui.columns;

import org.jspecify.annotations.NullMarked;
