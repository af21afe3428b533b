/// Who is coached: body, condition, tested speeds, readiness. Imports unit only.
@NullMarked
package org.backstride.athlete;

import org.jspecify.annotations.NullMarked;
