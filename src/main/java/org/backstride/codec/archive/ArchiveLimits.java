package org.backstride.codec.archive;

import org.backstride.codec.detect.Decoders;

/// What an archive may ask of us. Beyond it, it is a bomb or no export of recordings.
///
/// @param entryBytes of one entry, unpacked
/// @param totalBytes of all entries together, unpacked
/// @param ratio how many times larger an entry may get by unpacking, once it is past a megabyte
/// @param entries how many there may be, those of archives inside counted
/// @param depth how many archives may lie one in another
public record ArchiveLimits(long entryBytes, long totalBytes, int ratio, int entries, int depth) {

  /// Tracks as text shrink to a thirtieth at most; an account of ten years has some ten thousand.
  public static final ArchiveLimits USUAL =
      new ArchiveLimits(Decoders.LARGEST_BYTES, 32L << 30, 200, 200_000, 4);
}
