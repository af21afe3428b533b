package org.backstride.app;

/// Starts Backstride.
public final class Launcher {

  private Launcher() {}

  public static void main(String[] args) {
    System.out.println(args.length);
  }
}
