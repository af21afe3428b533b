package org.backstride.rehab.template;

/// The texts of the `rehab` bundle in the language that a program is written in.
@FunctionalInterface
public interface Words {

  String text(String key, Object... arguments);
}
