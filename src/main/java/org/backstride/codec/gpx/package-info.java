/// The GPX format, versions 1.0 and 1.1. Imports codec and codec.xml.
@NullMarked
package org.backstride.codec.gpx;

import org.jspecify.annotations.NullMarked;
