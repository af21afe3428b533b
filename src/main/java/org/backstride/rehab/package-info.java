/// What the clinical rules are about (evidence §1, §7): their numbers and severities, what a clinic
/// makes of them, what they find, what a clinician overrides, and whether anything may be issued to
/// a person at all. A professional decides. Imports the domain below it.
@NullMarked
package org.backstride.rehab;

import org.jspecify.annotations.NullMarked;
