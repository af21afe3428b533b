/// Recordings: the list of them, one of them under the glass, and what an import brought. Imports
/// studio, the domain, ui.kit, text and work.
@NullMarked
package org.backstride.ui.recording;

import org.jspecify.annotations.NullMarked;
