/// What the safety rules found, in words and as JSON, for every face alike. Imports rehab, text and
/// below.
@NullMarked
package org.backstride.studio.findings;

import org.jspecify.annotations.NullMarked;
