/// What a person reports about a session: pain, signs, how much was done, falls, and the next
/// morning (evidence §7). What was not asked or not answered is null, never zero. Imports athlete.
@NullMarked
package org.backstride.rehab.response;

import org.jspecify.annotations.NullMarked;
