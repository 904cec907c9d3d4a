package io.github.tvarka.support.student;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The facts of one student on one day. */
final class StudentContext implements ConditionContext {
  private static final String AWAY = "absences";

  private final StudentFacts facts;
  private final LocalDate at;
  private final Optional<LevelRequirement> required;
  private final SchoolCalendar calendar;

  StudentContext(StudentFacts facts, LocalDate at, Optional<LevelRequirement> required) {
    this.facts = facts;
    this.at = Check.given("asOf", at);
    this.required = required;
    this.calendar = SchoolCalendar.ofYears(facts.calendar());
  }

  @Override
  public LocalDate at() {
    return at;
  }

  @Override
  public ConditionContext at(LocalDate date) {
    return new StudentContext(facts, date, required);
  }

  @Override
  public LocalDate recordStart() {
    return facts.calendar().stream()
        .map(SchoolYearCalendar::firstDay)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  @Override
  public SchoolCalendar calendar() {
    return calendar;
  }

  @Override
  public Truth fact(FactKey fact) {
    return facts.facts().value(fact, at);
  }

  @Override
  public StudentProfile student() {
    return facts.profile();
  }

  @Override
  public List<LocalDate> held(Act act) {
    return facts.done().stream()
        .filter(done -> done.act().equals(act) && !done.on().isAfter(at))
        .map(DoneAct::on)
        .sorted()
        .toList();
  }

  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    Check.that(
        StudentCounters.ALL.contains(counter),
        "counter",
        counter,
        "must be one of " + StudentCounters.ALL);
    boolean days = counter.equals(StudentCounters.DAYS_AWAY)
        || counter.equals(StudentCounters.DAYS_AWAY_IN_A_ROW);
    if (!days) {
      return SubjectCount.of(facts.subjects(), at, required).of(counter);
    }
    Optional<DateRange> past = range.from().isAfter(at)
        ? Optional.empty()
        : Optional.of(new DateRange(range.from(), range.to().isAfter(at) ? at : range.to()));
    return past.map(stretch -> away(counter, calendar.schoolDays(stretch)))
        .orElse(Measured.NOTHING);
  }

  private Measured away(CounterKey counter, List<LocalDate> schoolDays) {
    if (facts.away().isEmpty()) {
      return new Measured(
          Interval.between(0, schoolDays.size()), List.of(new Need.OfAttribute(AWAY)));
    }
    TimesAway away = facts.away().get();
    Set<LocalDate> open = new LinkedHashSet<>(facts.awayNotKnown());
    int least = count(counter, schoolDays, away::contains);
    int most = count(counter, schoolDays, day -> away.contains(day) || open.contains(day));
    List<Need> needs = least == most ? List.of() : List.of(new Need.OfAttribute(AWAY));
    return new Measured(Interval.between(least, most), needs);
  }

  private static int count(
      CounterKey counter, List<LocalDate> schoolDays, Predicate<LocalDate> missed) {
    int all = 0;
    int run = 0;
    int longest = 0;
    for (LocalDate day : schoolDays) {
      run = missed.test(day) ? run + 1 : 0;
      all += run > 0 ? 1 : 0;
      longest = Math.max(longest, run);
    }
    return counter.equals(StudentCounters.DAYS_AWAY_IN_A_ROW) ? longest : all;
  }
}
