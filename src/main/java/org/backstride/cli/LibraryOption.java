package org.backstride.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.load.RecentDose;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Wording;
import org.backstride.rehab.check.InForce;
import org.backstride.sheet.BeltStep;
import org.backstride.sheet.SheetOrder;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.course.HandOut;
import org.backstride.sheet.course.HouseRules;
import org.backstride.store.Library;
import org.backstride.store.Opening;
import org.backstride.store.RecordingRow;
import org.backstride.store.ShelvedProgram;
import org.backstride.studio.words.OpeningWords;
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
  Optional<InForce> inForce(Console console, Program program, @Nullable Athlete person) {
    return seen(console, InForce.STANDARD, open -> inForce(console, open, program, person));
  }

  /// The sheet of a program for a person, under the rules of the library's clinic; as the evidence
  /// has them where there is no library yet.
  Optional<SheetOrder> order(
      Console console, Program program, @Nullable Athlete person, Issue issue) {
    var standard = handOut(console, issue, HouseRules.STANDARD);
    return seen(
        console,
        standard.order(program, null, person),
        open ->
            handOut(console, issue, house(console, open))
                .order(program, id(open, program), person));
  }

  /// What holds for everything that is handed out from here: indoors, at the steps of the clinic's
  /// own treadmill.
  static HandOut handOut(Console console, Issue issue, HouseRules rules) {
    var beltStep = new BeltStep(console.own().settings().print().house().beltStep());
    return new HandOut(Conditions.indoors(issue.given()), beltStep, issue, rules);
  }

  /// What the library's clinic puts on every sheet.
  static HouseRules house(Console console, Library open) {
    return new HouseRules(
        open.clinic(), open.exemptions(), person -> recent(console, open, person));
  }

  private static RecentDose recent(Console console, Library open, AthleteId person) {
    return RecordingRow.recentDose(open.recordings(), person, console.clock().instant());
  }

  /// What a library says; the standard where there is none yet. Empty after telling why one that is
  /// there cannot be read: without its rules nothing may be called allowed.
  private <T> Optional<T> seen(Console console, T standard, Function<Library, T> look) {
    if (!Files.exists(file(console))) {
      return Optional.of(standard);
    }
    var found = new AtomicReference<@Nullable T>();
    read(
        console,
        open -> {
          found.set(look.apply(open));
          return ExitCode.DONE;
        });
    return Optional.ofNullable(found.get());
  }

  /// The library's program that says the same.
  private static @Nullable ProgramId id(Library open, Program program) {
    return open.programs().stream()
        .filter(shelved -> shelved.program().equals(program))
        .map(ShelvedProgram::id)
        .findFirst()
        .orElse(null);
  }

  private static InForce inForce(
      Console console, Library open, Program program, @Nullable Athlete person) {
    var id = id(open, program);
    List<Exemption> exemptions =
        person == null
            ? List.of()
            : open.exemptions().stream().filter(each -> each.isFor(person.id(), id)).toList();
    var recent = person == null ? RecentDose.NONE : recent(console, open, person.id());
    return new InForce(open.clinic().rules(), exemptions, Wording.ENGLISH, recent);
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
