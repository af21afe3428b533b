package org.backstride.ui.gallery;

import java.util.function.Function;
import org.backstride.ui.kit.Place;

/// One screen of the gallery.
///
/// @param name the picture's name
/// @param place where the window goes, found in the demo library
public record Screen(String name, Function<Demo, Place> place) {}
