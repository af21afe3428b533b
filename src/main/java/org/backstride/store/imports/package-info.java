/// What became of the files of each import, to be read again later. Imports `store.sql`.
@NullMarked
package org.backstride.store.imports;

import org.jspecify.annotations.NullMarked;
