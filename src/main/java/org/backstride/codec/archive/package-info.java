/// Archives: `.zip`, `.tar` and `.gz`, one inside the other, and the export of a whole account,
/// opened entry by entry.
///
/// An [org.backstride.codec.archive.ArchiveReader] takes an archive and hands out one entry after
/// the other, each with a name and the bytes of its own; only one is in memory at a time. A zip is
/// read by its directory or, without one, by the headers of its entries; one that lies in another
/// archive is put aside for that, on the disk where it is large. What must not or cannot be read
/// (names that lead out of the archive, bombs, damage, passwords) is an entry too, with the problem
/// to tell:
///
///     try (var archive = ArchiveReader.open(channel, "export.zip")) {
///       for (var next = archive.next(); next.isPresent(); next = archive.next()) {
///         switch (next.get()) {
///           case Found found -> decode(found.fileName(), found.bytes());
///           case Refused(var path, var problem) -> reject(path, problem);
///           case PassedOver(var path) -> count(path);
///         }
///       }
///     }
///
/// Which files are archives says [org.backstride.codec.archive.ArchiveReader#isArchive] by their first
/// bytes. Imports codec and codec.detect.
@NullMarked
package org.backstride.codec.archive;

import org.jspecify.annotations.NullMarked;
