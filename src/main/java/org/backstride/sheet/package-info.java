/// What people take home on paper: a program as block cards, console table, safety strip and log,
/// built as pure values and rendered as HTML and as a tagged PDF. Imports unit, text and the
/// domain; knows no window and no store.
@NullMarked
package org.backstride.sheet;

import org.jspecify.annotations.NullMarked;
