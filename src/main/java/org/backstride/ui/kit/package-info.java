/// What every view is made of: places and the way between them, lifetimes, fields, icons, notices,
/// empty states and the marks of direction. Imports unit, text, work, settings, the domain's ids,
/// and the studio for [ViewContext]; knows no other part of `ui` than its own.
@NullMarked
package org.backstride.ui.kit;

import org.jspecify.annotations.NullMarked;
