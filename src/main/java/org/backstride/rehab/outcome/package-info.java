/// Outcome measures of evidence §6: how they are scored, which way is better, what a change means
/// and where that comes from. Only what may be shipped has text. Imports athlete and
/// `rehab.evidence`.
@NullMarked
package org.backstride.rehab.outcome;

import org.jspecify.annotations.NullMarked;
