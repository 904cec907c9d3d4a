package io.github.tvarka.policy.edition;

import io.github.tvarka.policy.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the days between the first and the last edition on which none is in force, or more than one. */
public final class EditionLint {
  private EditionLint() {}

  /**
   * The gaps and overlaps between editions.
   *
   * @param editions the editions of one document, in any order
   * @return what was found, in order of days; empty if each day has one edition
   */
  public static List<EditionIssue> examine(List<Edition> editions) {
    List<Edition> sorted = new ArrayList<>(editions);
    sorted.sort(Comparator.comparing(Edition::from));
    List<EditionIssue> issues = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      between(lastToEnd(sorted.subList(0, i)), sorted.get(i)).ifPresent(issues::add);
    }
    return List.copyOf(issues);
  }

  /** The edition that reaches furthest: one inside another must not hide what the other overlaps later. */
  private static Edition lastToEnd(List<Edition> editions) {
    return editions.stream()
        .max(Comparator.comparing(edition -> edition.to().orElse(LocalDate.MAX)))
        .orElseThrow();
  }

  private static Optional<EditionIssue> between(Edition earlier, Edition later) {
    Optional<LocalDate> end = earlier.to();
    LocalDate eve = later.from().minusDays(1);
    if (end.isPresent() && end.get().equals(eve)) {
      return Optional.empty();
    }
    if (end.isPresent() && end.get().isBefore(eve)) {
      DateRange days = new DateRange(end.get().plusDays(1), eve);
      return Optional.of(
          new EditionIssue(EditionIssue.Kind.GAP, earlier.name(), later.name(), days));
    }
    LocalDate last = end.orElse(later.to().orElse(later.from()));
    LocalDate common = later.to().filter(other -> other.isBefore(last)).orElse(last);
    DateRange days = new DateRange(later.from(), common);
    return Optional.of(
        new EditionIssue(EditionIssue.Kind.OVERLAP, earlier.name(), later.name(), days));
  }
}
