/// What a person's heart and legs can do, dated, with where each number comes from, and the zones
/// made of it. Imports unit only.
@NullMarked
package org.backstride.athlete.threshold;

import org.jspecify.annotations.NullMarked;
