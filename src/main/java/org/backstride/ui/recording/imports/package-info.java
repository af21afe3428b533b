/// The imports there were and what became of each file. Imports studio, the kit, text and JavaFX.
@NullMarked
package org.backstride.ui.recording.imports;

import org.jspecify.annotations.NullMarked;
