/// Sessions that nothing recorded, as a person noted them. Imports recording.
@NullMarked
package org.backstride.recording.hand;

import org.jspecify.annotations.NullMarked;
