/// What a session costs the body: energy, relative knee load, training load and backward exposure.
/// Formulas carry their source (evidence §3 to §5); what is modelled is an estimate and says so.
/// Imports unit, athlete, program and recording.
@NullMarked
package org.backstride.load;

import org.jspecify.annotations.NullMarked;
