package io.github.tvarka.progress.mark;

import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of one subject cut where a run surely ends: stretches in which only what is not known parts negative entries. */
final class RunEntries {
  private final NegativeRunRule rule;
  private final Classification classification;
  private final SchoolCalendar calendar;

  RunEntries(NegativeRunRule rule, Classification classification, SchoolCalendar calendar) {
    this.rule = rule;
    this.classification = classification;
    this.calendar = calendar;
  }

  /**
   * Negative and unknown entries between two sure ends.
   *
   * @param entries them, in order
   * @param cuts for each, whether a term may have ended before it
   * @param needs the terms that the calendar lacks
   */
  record Stretch(List<AssessmentEntry> entries, List<Boolean> cuts, List<Need> needs) {
    Stretch() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(AssessmentEntry entry, boolean cut) {
      entries.add(entry);
      cuts.add(cut);
    }
  }

  List<Stretch> stretches(List<AssessmentEntry> entries) {
    List<Stretch> stretches = new ArrayList<>();
    Stretch open = new Stretch();
    boolean cut = false;
    for (int i = 0; i < entries.size(); i++) {
      AssessmentEntry entry = entries.get(i);
      Truth ended = i == 0 ? Truth.NO : termEnded(entries.get(i - 1), entry);
      if (ended == Truth.YES || entry.assessment().map(this::ends).orElse(false)) {
        stretches.add(open);
        open = new Stretch();
        cut = false;
      } else if (ended == Truth.UNKNOWN) {
        open.needs().add(missingTerm(entries.get(i - 1), entry));
        cut = true;
      }
      if (entry.assessment().map(this::negative).orElse(true)) {
        open.add(entry, cut);
        cut = false;
      }
    }
    stretches.add(open);
    return stretches;
  }

  private boolean negative(Assessment assessment) {
    return classification.classify(assessment) == EntryClass.NEGATIVE;
  }

  private boolean ends(Assessment assessment) {
    if (rule.counting() == Counting.ALTOGETHER) {
      return false;
    }
    return switch (classification.classify(assessment)) {
      case NEGATIVE -> false;
      case SATISFACTORY -> true;
      case NEUTRAL -> rule.neutral() == NeutralEntry.ENDS_RUN;
    };
  }

  /** Whether a term surely ended between two entries. */
  private Truth termEnded(AssessmentEntry last, AssessmentEntry next) {
    if (rule.within().kind() == Window.Kind.SCHOOL_YEAR
        || last.periodDay().equals(next.periodDay())) {
      return Truth.NO;
    }
    Optional<Term> before = calendar.term(kind(), last.periodDay());
    Optional<Term> after = calendar.term(kind(), next.periodDay());
    return before.isEmpty() || after.isEmpty() ? Truth.UNKNOWN : Truth.of(!before.equals(after));
  }

  private Need missingTerm(AssessmentEntry last, AssessmentEntry next) {
    boolean first = calendar.term(kind(), last.periodDay()).isEmpty();
    return new Need.OfTerm(kind(), first ? last.periodDay() : next.periodDay());
  }

  private TermKind kind() {
    return TermKind.of(rule.within().name().orElseThrow());
  }
}
