package org.backstride.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Wording;
import org.backstride.rehab.check.InForce;
import org.backstride.sheet.Conditions;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.course.HandOut;
import org.backstride.sheet.course.HouseRules;
import org.backstride.store.Library;
import org.backstride.store.Opening;
import org.backstride.store.ShelvedProgram;
import org.backstride.studio.OpeningWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which library a command works on, and how it is opened.
final class LibraryOption {

  @Option(names = "--library", paramLabel = "FILE", descriptionKey = "cli.option.library")
  private @Nullable Path named;

  /// Work on an open library.
  @FunctionalInterface
  interface Work {
    int on(Library library);
  }

  Path file(Console console) {
    return named == null ? console.library() : named;
  }

  /// Works on the library as its only writer; a sentence where it is not to be had.
  int write(Console console, Work work) {
    return use(console, Library.open(file(console), console.clock()), work);
  }

  /// Looks into the library, whoever writes to it meanwhile.
  int read(Console console, Work work) {
    return use(console, Library.openToRead(file(console)), work);
  }

  /// The rules as the library's clinic has them, with what is overridden for a person in a program
  /// of the library; as the evidence has them where there is no library yet.
  InForce inForce(Console console, Program program, @Nullable Athlete person) {
    if (!Files.exists(file(console))) {
      return InForce.STANDARD;
    }
    return Library.openToRead(file(console)) instanceof Opening.Opened(var open, var _)
        ? inForce(open, program, person)
        : InForce.STANDARD;
  }

  /// The sheet of a program for a person, under the rules of the library's clinic; as the evidence
  /// has them where there is no library yet.
  SheetOrder order(Console console, Program program, @Nullable Athlete person, Issue issue) {
    if (Files.exists(file(console))
        && Library.openToRead(file(console)) instanceof Opening.Opened(var open, var _)) {
      try (open) {
        var rules = new HouseRules(open.clinic(), open.exemptions());
        return new HandOut(Conditions.INDOORS, issue, rules)
            .order(program, id(open, program), person);
      }
    }
    return new HandOut(Conditions.INDOORS, issue, HouseRules.STANDARD).order(program, null, person);
  }

  /// The library's program that says the same.
  private static @Nullable ProgramId id(Library open, Program program) {
    return open.programs().stream()
        .filter(shelved -> shelved.program().equals(program))
        .map(ShelvedProgram::id)
        .findFirst()
        .orElse(null);
  }

  private static InForce inForce(Library open, Program program, @Nullable Athlete person) {
    try (open) {
      var id = id(open, program);
      List<Exemption> exemptions =
          person == null
              ? List.of()
              : open.exemptions().stream().filter(each -> each.isFor(person.id(), id)).toList();
      return new InForce(open.clinic().rules(), exemptions, Wording.ENGLISH);
    }
  }

  /// The athlete of a name, whatever its capitals; empty after telling that there is none.
  static Optional<Athlete> athlete(Console console, Library library, String name) {
    List<Athlete> found =
        library.athletes().stream()
            .filter(athlete -> athlete.name().strip().equalsIgnoreCase(name.strip()))
            .toList();
    if (found.size() != 1) {
      String key = found.isEmpty() ? "cli.athlete-missing" : "cli.athlete-twice";
      console.refuse(console.messages().text(key, name));
      return Optional.empty();
    }
    return Optional.of(found.getFirst());
  }

  private int use(Console console, Opening opening, Work work) {
    var words = new OpeningWords(console.messages(), console.formats(), console.clock().getZone());
    return switch (opening) {
      case Opening.Opened(var library, var place) -> {
        if (place == Opening.Place.NETWORK) {
          console.err().println(words.network(library.file()));
        }
        try (library) {
          yield work.on(library);
        }
      }
      case Opening.HeldBy(var file, var holder) -> console.refuse(words.held(file, holder));
      case Opening.NewerFile newer -> console.refuse(words.newer(newer));
      case Opening.Broken broken -> console.refuse(words.broken(broken));
    };
  }
}
