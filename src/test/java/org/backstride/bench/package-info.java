/// The benchmarks' common table. A benchmark is a test with the tag `bench` beside what it
/// measures; `mvn -Pbench verify` runs them alone and prints one table at the end.
@NullMarked
package org.backstride.bench;

import org.jspecify.annotations.NullMarked;
