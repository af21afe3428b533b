/// Small labelled controls of the designer, each of which tells what the user did and nothing else.
@NullMarked
package org.backstride.ui.program.control;

import org.jspecify.annotations.NullMarked;
