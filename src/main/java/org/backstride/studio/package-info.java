/// The use cases: what a coach does with the library, each as one class, confined to the JavaFX
/// thread and free of JavaFX. Imports the domain and the adapters, never a face.
@NullMarked
package org.backstride.studio;

import org.jspecify.annotations.NullMarked;
