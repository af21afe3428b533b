package org.backstride.gate;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// The compiled classes of the program without those of its tests, read once a run.
public final class MainClasses {

  public static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(place -> !place.contains("/test/") && !place.contains("/test-classes/"))
          .importPackages("org.backstride");

  private MainClasses() {}
}
