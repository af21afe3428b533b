/// Tables of any program: session logs, stride tables, motion sensors, treadmills.
///
/// A [org.backstride.codec.csv.CsvSketch] says how a file is written, which tables it holds and
/// what their columns seem to mean. Its guess is a [org.backstride.codec.csv.column.ColumnMapping],
/// which a user may change and which is remembered by the fingerprint of the table's head
/// ([org.backstride.codec.csv.RememberedMappings]). [org.backstride.codec.csv.CsvDecoder] makes the
/// recordings, with the remembered mapping where there is one and with the guess otherwise. Imports
/// codec, codec.track and recording.
@NullMarked
package org.backstride.codec.csv;

import org.jspecify.annotations.NullMarked;
