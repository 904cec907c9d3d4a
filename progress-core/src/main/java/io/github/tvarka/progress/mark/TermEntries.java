package io.github.tvarka.progress.mark;

import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a subject that count for a term.
 *
 * @param subject the subject
 * @param marks the marks, those that stand for work that was not assessed included
 * @param credits for each piece of work that was credited or not, whether it was
 * @param missing the days of work without an entry
 */
record TermEntries(
    String subject, List<Integer> marks, List<Boolean> credits, List<LocalDate> missing) {
  static TermEntries of(AssessmentLog log, String subject, Term term, PeriodMarkRule rule) {
    TermEntries found =
        new TermEntries(subject, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (AssessmentEntry entry : log.entries()) {
      boolean counts = entry.subject().equals(subject)
          && term.range().contains(entry.periodDay())
          && rule.counts(entry.work());
      if (counts) {
        found.add(entry, rule);
      }
    }
    return found;
  }

  private void add(AssessmentEntry entry, PeriodMarkRule rule) {
    Optional<Assessment> assessment = entry.assessment();
    if (assessment.isEmpty()) {
      missing.add(entry.on());
    } else if (assessment.get() instanceof Assessment.Mark mark) {
      marks.add(mark.mark());
    } else if (assessment.get() instanceof Assessment.Credit credit) {
      credits.add(credit.credited());
    } else if (assessment.get() instanceof Assessment.NotAssessed) {
      rule.notAssessedAs().ifPresent(marks::add);
    }
  }

  boolean none() {
    return marks.isEmpty() && missing.isEmpty();
  }

  /** Whether the subject is one whose work is credited: it has no marks. */
  boolean credited() {
    return marks.isEmpty() && !credits.isEmpty();
  }

  /** The mean if each missing entry were one mark. */
  Fraction mean(int missingAs) {
    long sum = (long) missingAs * missing.size();
    for (int mark : marks) {
      sum += mark;
    }
    return Fraction.of(sum, (long) marks.size() + missing.size());
  }

  /** How many pieces of work were surely credited, or surely were not. */
  int count(boolean credit) {
    return (int) credits.stream().filter(each -> each == credit).count();
  }

  List<Need> needs() {
    return missing.isEmpty()
        ? List.of()
        : List.of(new Need.OfEntries(
            "assessment", subject, missing.stream().distinct().toList()));
  }
}
