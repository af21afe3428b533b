/// The library's file as the window deals with it: its backups, another one in its place, and the
/// invented people to visit.
@NullMarked
package org.backstride.app.library;

import org.jspecify.annotations.NullMarked;
