/// A sheet's pages: layout, drawings, HTML, PDF. The one place that knows the libraries for paper.
@NullMarked
package org.backstride.sheet.paper;

import org.jspecify.annotations.NullMarked;
