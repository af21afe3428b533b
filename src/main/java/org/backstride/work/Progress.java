package org.backstride.work;

/// What running work tells about itself, and where it hears that it should end.
public interface Progress {

  /// A progress nobody looks at and nobody cancels.
  Progress SILENT =
      new Progress() {
        @Override
        public void report(long done, long total, String detail) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /// Tells how far the work is.
  ///
  /// @param done units done, 0 to total
  /// @param total all units, 0 while unknown
  /// @param detail what is being worked on, such as a file name
  void report(long done, long total, String detail);

  /// Tells how far the work is in units that say nothing to a reader, such as bytes.
  default void share(long done, long total, String detail) {
    report(done, total, detail);
  }

  boolean isCancelled();
}
