package org.backstride.athlete.file;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is filed about a person.
///
/// @param photo a small picture, null where there is none
/// @param documents in the order in which they were taken in
/// @param tests the newest first
/// @param consent whether data may be kept
public record PersonFile(
    @Nullable Attachment photo,
    List<Attachment> documents,
    List<TestResult> tests,
    Consent consent) {

  private static final Comparator<TestResult> NEWEST_FIRST =
      Comparator.comparing(TestResult::date).reversed().thenComparing(TestResult::name);

  public static final PersonFile EMPTY =
      new PersonFile(null, List.of(), List.of(), Consent.NOT_RECORDED);

  public PersonFile {
    documents = List.copyOf(documents);
    tests = tests.stream().sorted(NEWEST_FIRST).toList();
  }

  public PersonFile withPhoto(@Nullable Attachment next) {
    return new PersonFile(next, documents, tests, consent);
  }

  /// With one more document; one of the same content is there already and stays once.
  public PersonFile with(Attachment document) {
    boolean known = documents.stream().anyMatch(each -> each.sha256().equals(document.sha256()));
    return known ? this : withDocuments(plus(documents, document));
  }

  public PersonFile without(Attachment document) {
    return withDocuments(documents.stream().filter(each -> !each.equals(document)).toList());
  }

  public PersonFile with(TestResult test) {
    return new PersonFile(photo, documents, plus(tests, test), consent);
  }

  public PersonFile without(TestResult test) {
    return new PersonFile(
        photo, documents, tests.stream().filter(each -> !each.equals(test)).toList(), consent);
  }

  public PersonFile with(Consent next) {
    return new PersonFile(photo, documents, tests, next);
  }

  private PersonFile withDocuments(List<Attachment> next) {
    return new PersonFile(photo, next, tests, consent);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
