/// How the studio is set up: looks, language, paper, library and backups. Imports settings, text,
/// work and `ui.kit`.
@NullMarked
package org.backstride.ui.settings;

import org.jspecify.annotations.NullMarked;
