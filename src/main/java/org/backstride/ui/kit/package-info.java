/// What every view is made of: places and the way between them, lifetimes, fields, icons, notices,
/// empty states and the marks of direction. Imports unit, text, work, settings and the domain ids;
/// knows no other `ui` package.
@NullMarked
package org.backstride.ui.kit;

import org.jspecify.annotations.NullMarked;
