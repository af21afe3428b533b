/// What only a person can say about a recording. Imports unit and recording.
@NullMarked
package org.backstride.recording.question;

import org.jspecify.annotations.NullMarked;
