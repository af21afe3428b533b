/// Six invented people, their programs and some weeks of generated recordings: what the studio
/// shows before anyone has imported a file. Nothing in here comes from a real person.
@NullMarked
package org.backstride.studio.demo;

import org.jspecify.annotations.NullMarked;
