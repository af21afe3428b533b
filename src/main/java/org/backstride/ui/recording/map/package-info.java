/// The track of a recording as a plan without any network: coloured by direction or by a channel,
/// on the screen and as a drawing to keep. Imports the recording view's model and ui.kit.
@NullMarked
package org.backstride.ui.recording.map;

import org.jspecify.annotations.NullMarked;
