package org.backstride.codec.archive;

import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.jspecify.annotations.Nullable;

/// What the header of a zip's entry says about reading it.
final class ZipMembers {

  private static final int ENCRYPTED_BY_AES = 99;

  /// Those that need nothing but the library itself.
  private static final Set<ZipMethod> OPENED =
      Set.of(
          ZipMethod.STORED,
          ZipMethod.UNSHRINKING,
          ZipMethod.IMPLODING,
          ZipMethod.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED,
          ZipMethod.BZIP2);

  private ZipMembers() {}

  /// @param readable whether the library finds enough in the header to unpack it
  static Member of(ZipArchiveEntry entry, boolean readable, Member.Opening opening) {
    boolean isFile = !entry.isDirectory() && !entry.isUnixSymlink();
    return new Member(entry.getName(), isFile, obstacle(entry, readable), opening);
  }

  private static @Nullable Problem obstacle(ZipArchiveEntry entry, boolean readable) {
    int method = entry.getMethod();
    if (entry.getGeneralPurposeBit().usesEncryption() || method == ENCRYPTED_BY_AES) {
      return Problem.of(ProblemCode.ARCHIVE_ENTRY_LOCKED);
    }
    var known = ZipMethod.getMethodByCode(method);
    if (readable && known != null && OPENED.contains(known)) {
      return null;
    }
    boolean named = known != null && known != ZipMethod.UNKNOWN;
    return Problem.of(
        ProblemCode.ARCHIVE_ENTRY_METHOD, named ? known.name() : String.valueOf(method));
  }
}
