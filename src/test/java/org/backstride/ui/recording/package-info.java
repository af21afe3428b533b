/// The recording view and the list of recordings on an invented session.
@NullMarked
package org.backstride.ui.recording;

import org.jspecify.annotations.NullMarked;
