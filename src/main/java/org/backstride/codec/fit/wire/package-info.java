/// How a FIT file is written: headers, checksums, definitions, messages and base types, before any
/// meaning. Imports codec.
@NullMarked
package org.backstride.codec.fit.wire;

import org.jspecify.annotations.NullMarked;
