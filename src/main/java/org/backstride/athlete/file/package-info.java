/// What is filed about a person: photo, documents, tests, consent. Imports unit only.
@NullMarked
package org.backstride.athlete.file;

import org.jspecify.annotations.NullMarked;
