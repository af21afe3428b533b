/// The TCX format, Garmin's Training Center XML. Imports codec and codec.xml.
@NullMarked
package org.backstride.codec.tcx;

import org.jspecify.annotations.NullMarked;
