/// What a pointer meets on the lane: blocks, edges, handles, badges. Pure; imports the lane.
@NullMarked
package org.backstride.ui.program.hit;

import org.jspecify.annotations.NullMarked;
