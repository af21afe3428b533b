/// How one user has set the studio up, and the file it is kept in. Imports unit and text only.
@NullMarked
package org.backstride.settings;

import org.jspecify.annotations.NullMarked;
