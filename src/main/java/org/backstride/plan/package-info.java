/// What is planned for people: sessions on days, phases, events and absences, and templates of
/// whole blocks. Immutable values. Imports unit, athlete, program and load.
@NullMarked
package org.backstride.plan;

import org.jspecify.annotations.NullMarked;
