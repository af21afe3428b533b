package org.backstride.store.sql;

/// The library or the disk under it failed. Caught at the use case, shown as a notice.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String operation;
  private final String subject;

  /// @param operation what was being done, such as "write"
  /// @param subject to what, such as a file or a table
  public StoreException(String operation, String subject, Throwable cause) {
    super("Cannot " + operation + " " + subject + ": " + cause.getMessage(), cause);
    this.operation = operation;
    this.subject = subject;
  }

  public String operation() {
    return operation;
  }

  public String subject() {
    return subject;
  }
}
