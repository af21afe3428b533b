/// How the opening and the backups of a library are told. Imports store and text.
@NullMarked
package org.backstride.studio.words;

import org.jspecify.annotations.NullMarked;
