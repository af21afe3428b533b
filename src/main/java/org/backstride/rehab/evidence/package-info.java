/// Where clinical numbers come from: citations with their standing, and the few statements of
/// benefit that may be repeated. Imports nothing but the JDK.
@NullMarked
package org.backstride.rehab.evidence;

import org.jspecify.annotations.NullMarked;
