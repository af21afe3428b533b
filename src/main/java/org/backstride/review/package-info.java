/// What was planned beside what was done. Imports unit, program, plan, recording, load and rehab.
@NullMarked
package org.backstride.review;

import org.jspecify.annotations.NullMarked;
