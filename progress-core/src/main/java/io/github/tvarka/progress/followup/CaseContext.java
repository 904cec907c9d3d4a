package io.github.tvarka.progress.followup;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.mark.MarkFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * What is known of one case, as conditions ask for it.
 *
 * @param marks the student
 * @param known what was done in the case, and its consultations
 * @param policy the steps: an act of theirs that is not on record was not done
 * @param at the day asked about
 */
record CaseContext(MarkFacts marks, CaseRecord known, FollowUpPolicy policy, LocalDate at)
    implements ConditionContext {
  /** What the number of consultations assigned is called. */
  static final CounterKey ASSIGNED = CounterKey.of("assigned-consultations");

  @Override
  public CaseContext at(LocalDate date) {
    return new CaseContext(marks, known, policy, date);
  }

  @Override
  public SchoolCalendar calendar() {
    return SchoolCalendar.ofYears(marks.calendar());
  }

  /** An act of the policy is answered from the record; anything else from the single facts. */
  @Override
  public Truth fact(FactKey fact) {
    Act act = Act.of(fact.code());
    return policy.acts().contains(act) ? done(act) : marks.facts().value(fact, at);
  }

  private Truth done(Act act) {
    if (!held(act).isEmpty()) {
      return Truth.YES;
    }
    boolean open = known.taken().stream()
        .anyMatch(step -> step.act().equals(act) && step.on().isEmpty());
    return open ? Truth.UNKNOWN : Truth.NO;
  }

  @Override
  public StudentProfile student() {
    return marks.student();
  }

  @Override
  public List<LocalDate> held(Act act) {
    return known.taken().stream()
        .filter(step -> step.act().equals(act))
        .flatMap(step -> step.on().stream())
        .filter(day -> !day.isAfter(at))
        .sorted()
        .toList();
  }

  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    Truth unlisted = unlisted();
    return switch (counter.code()) {
      case "assigned-consultations" ->
        unlisted == Truth.NO ? exactly(assigned(range)) : perhapsAssigned(unlisted);
      case "attended-consultations" -> held(Optional.of(true), range, unlisted);
      case "missed-consultations" -> held(Optional.of(false), range, unlisted);
      case "unrecorded-consultations" ->
        unlisted == Truth.NO ? exactly(held(range, Optional.empty()).size()) : perhapsHeld(range);
      default ->
        throw new IllegalArgumentException(
            "count (" + counter + ") must be one of the counts of consultations");
    };
  }

  private static Measured exactly(int number) {
    return new Measured(Interval.exactly(number), List.of());
  }

  /** Whether consultations were assigned and none of them is on record. */
  private Truth unlisted() {
    boolean listed =
        known.consultations().stream().anyMatch(each -> !each.assignedOn().isAfter(at));
    Truth assigned = Truth.NO;
    for (Act act : policy.assigning()) {
      assigned = assigned.or(done(act));
    }
    return listed ? Truth.NO : assigned;
  }

  /** At most one a day can be assigned, from the day of the act to the end of the school year. */
  private Measured perhapsAssigned(Truth assigned) {
    LocalDate last = calendar().schoolYear(at).map(DateRange::to).orElse(at);
    return which(assigned == Truth.YES ? 1 : 0, firstAssigned(), last);
  }

  /** At most one a day can have taken place since the act. */
  private Measured perhapsHeld(DateRange range) {
    LocalDate last = range.to().isAfter(at) ? at : range.to();
    return which(0, firstAssigned(), last);
  }

  private Measured held(Optional<Boolean> attended, DateRange range, Truth unlisted) {
    return unlisted == Truth.NO ? uncertain(held(range, attended), range) : perhapsHeld(range);
  }

  /** The first day on which consultations may have been assigned; the school year's first where the act has no day. */
  private LocalDate firstAssigned() {
    return policy.assigning().stream()
        .flatMap(act -> held(act).stream())
        .min(LocalDate::compareTo)
        .orElseGet(() -> calendar().schoolYear(at).map(DateRange::from).orElse(at));
  }

  private static Measured which(long least, LocalDate first, LocalDate last) {
    long most = Math.max(least, ChronoUnit.DAYS.between(first, last) + 1);
    return new Measured(
        Interval.between(least, most), List.of(new Need.OfFact(FactKey.of(ASSIGNED.code()))));
  }

  private int assigned(DateRange range) {
    int assigned = 0;
    for (AssignedConsultation each : known.consultations()) {
      boolean by = !each.assignedOn().isAfter(at) && range.contains(each.assignedOn());
      assigned += by ? 1 : 0;
    }
    return assigned;
  }

  /** The days of consultations that have taken place, with one record of attendance. */
  private List<LocalDate> held(DateRange range, Optional<Boolean> attended) {
    return known.consultations().stream()
        .filter(each -> each.attended().equals(attended))
        .map(AssignedConsultation::on)
        .filter(day -> !day.isAfter(at) && range.contains(day))
        .sorted()
        .toList();
  }

  private Measured uncertain(List<LocalDate> sure, DateRange range) {
    List<LocalDate> missing = held(range, Optional.empty());
    return missing.isEmpty()
        ? exactly(sure.size())
        : new Measured(
            Interval.between(sure.size(), sure.size() + (long) missing.size()),
            List.of(new Need.OfEntries("consultation-attendance", known.name(), missing)));
  }

  /** The days, up to the one asked about, on which anything of the case or a single fact changed. */
  NavigableSet<LocalDate> days() {
    NavigableSet<LocalDate> days = known.days(at);
    for (KnownFact fact : marks.facts().facts()) {
      fact.since().filter(day -> !day.isAfter(at)).ifPresent(days::add);
    }
    return days;
  }

  /** How the consultations assigned by the day were attended. */
  ConsultationWatch watch() {
    DateRange always = new DateRange(LocalDate.MIN, LocalDate.MAX);
    return new ConsultationWatch(
        held(always, Optional.of(true)),
        held(always, Optional.of(false)),
        held(always, Optional.empty()),
        known.consultations().stream()
            .filter(each -> each.on().isAfter(at) && !each.assignedOn().isAfter(at))
            .map(AssignedConsultation::on)
            .sorted()
            .toList());
  }
}
