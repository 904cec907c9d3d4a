package io.github.tvarka.progress.mark;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.internal.Check;
import java.util.List;
import java.util.Optional;

/**
 * Refuses two entries for one subject and term, or one subject and year.
 *
 * <p>Where a calendar has several kinds of terms and nobody says of which kind they are, two entries are refused if they are in one term of
 * each kind; where it has none, they cannot be told apart.
 */
final class PeriodEntries {
  private final SchoolCalendar calendar;
  private final List<TermKind> kinds;

  PeriodEntries(MarkFacts facts, Optional<TermKind> kind) {
    this.calendar = facts.schoolCalendar();
    this.kinds = kind.map(List::of).orElseGet(facts::termKinds);
  }

  void check(AssessmentLog log) {
    List<AssessmentEntry> whole =
        log.entries().stream().filter(entry -> entry.work().whole()).toList();
    for (int i = 0; i < whole.size(); i++) {
      for (AssessmentEntry before : whole.subList(0, i)) {
        check(before, whole.get(i));
      }
    }
  }

  private void check(AssessmentEntry one, AssessmentEntry other) {
    if (one.subject().equals(other.subject()) && one.work().equals(other.work())) {
      Optional<DateRange> both = one.work().equals(WorkKind.YEAR)
          ? same(calendar.schoolYear(one.periodDay()), calendar.schoolYear(other.periodDay()))
          : sameTerm(one, other);
      both.ifPresent(period -> Check.that(
          false,
          "entries.work",
          other.work(),
          "must not stand twice for " + other.subject() + " in " + period));
    }
  }

  private Optional<DateRange> sameTerm(AssessmentEntry one, AssessmentEntry other) {
    List<DateRange> terms = kinds.stream()
        .flatMap(kind -> same(term(kind, one), term(kind, other)).stream())
        .toList();
    return terms.size() == kinds.size() ? terms.stream().findFirst() : Optional.empty();
  }

  private Optional<DateRange> term(TermKind kind, AssessmentEntry entry) {
    return calendar.term(kind, entry.periodDay()).map(Term::range);
  }

  private static Optional<DateRange> same(Optional<DateRange> one, Optional<DateRange> other) {
    return one.filter(period -> other.filter(period::equals).isPresent());
  }
}
