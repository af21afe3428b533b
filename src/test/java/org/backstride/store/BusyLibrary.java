package org.backstride.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Person;

/// A process of its own that writes to a library until it is killed, a line on its output for each
/// finished write.
public final class BusyLibrary {

  private BusyLibrary() {}

  /// @param arguments the library, and `import` or `edit`
  public static void main(String[] arguments) {
    var library = Libraries.open(Path.of(arguments[0]));
    var told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments[1].equals("import")) {
      importForever(library, told);
    } else {
      editForever(library, told);
    }
  }

  private static void importForever(Library library, PrintStream told) {
    var samples = new Samples(1);
    for (int number = 0; ; number++) {
      byte[] bytes = ("file " + number).repeat(5_000).getBytes(StandardCharsets.UTF_8);
      var original = OriginalFile.of(number + ".fit", "FIT", bytes);
      library.add(List.of(samples.recording(3_000, original.sha256())), original, null);
      told.println(number);
    }
  }

  private static void editForever(Library library, PrintStream told) {
    var athlete = Athlete.named("1");
    for (int number = 1; ; number++) {
      library.save(athlete.withPerson(Person.named(Integer.toString(number))));
      told.println(number);
    }
  }
}
