package org.backstride.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of the program, from its package.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Backstride " + (version == null ? "(development)" : version)};
  }
}
