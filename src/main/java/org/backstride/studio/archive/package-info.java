/// Everything about one person as a readable archive: tables, the report and the original files.
/// Imports the domain, `sheet`, `store` and text.
@NullMarked
package org.backstride.studio.archive;

import org.jspecify.annotations.NullMarked;
