package io.github.tvarka.support.adaptation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.finding.Need;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * The days of an adaptation period and of its no-mark window, before it is asked whether the student has one.
 *
 * @param days from the first to the last day; empty where something is missing
 * @param noMarks the same of the window; empty where there is none too
 * @param sure where the last day of the period is missing, the days that belong to it all the same
 * @param sureWithoutMarks the same of the window
 * @param missing what is missing
 */
record AdaptationDays(
    Optional<DateRange> days,
    Optional<DateRange> noMarks,
    Optional<DateRange> sure,
    Optional<DateRange> sureWithoutMarks,
    List<Need> missing) {
  private static final Need FIRST_DAY = new Need.OfAttribute("firstDay");

  /** The days as a rule sets them, seen from the day asked about. */
  static AdaptationDays of(AdaptationRule rule, AdaptationFacts facts, ConditionContext student) {
    return of(rule, facts, student, student.at());
  }

  /** The same with the changes of class up to a day alone: one that came later takes back nothing that was forbidden before it. */
  static AdaptationDays of(
      AdaptationRule rule, AdaptationFacts facts, ConditionContext student, LocalDate changesBy) {
    Optional<LocalDate> start = start(rule.start(), facts, student);
    if (start.isEmpty()) {
      boolean arrival = rule.start().kind() == AdaptationStart.Kind.ARRIVAL;
      return missing(arrival ? FIRST_DAY : year(student.at()));
    }
    Lasting lasting = new Lasting(
        rule.lasts(), student.calendar(), rule.interruptedBy().contains(Interruption.SUMMER));
    LocalDate first = rule.interruptedBy().contains(Interruption.CLASS_CHANGE)
        ? afterClassChanges(start.get(), facts.classChangesBy(changesBy), lasting)
        : start.get();
    return placed(rule, first, lasting);
  }

  private static AdaptationDays placed(AdaptationRule rule, LocalDate first, Lasting lasting) {
    Optional<Lasting> window =
        rule.noMarks().map(marks -> marks.lasts().map(lasting::withLength).orElse(lasting));
    Optional<DateRange> days = lasting.from(first);
    Optional<DateRange> noMarks = window.flatMap(length -> length.from(first));
    List<Need> missing = days.isEmpty()
        ? List.of(lasting.missing(first))
        : window.filter(length -> noMarks.isEmpty()).map(length -> length.missing(first)).stream()
            .toList();
    return new AdaptationDays(
        days,
        noMarks,
        days.isPresent() ? Optional.empty() : lasting.surelyFrom(first),
        noMarks.isPresent() ? Optional.empty() : window.flatMap(length -> length.surelyFrom(first)),
        missing);
  }

  private static AdaptationDays missing(Need need) {
    return new AdaptationDays(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(need));
  }

  static Need year(LocalDate day) {
    return new Need.OfTerm(TermKind.of(Window.SCHOOL_YEAR.toString()), day);
  }

  private static Optional<LocalDate> start(
      AdaptationStart start, AdaptationFacts facts, ConditionContext student) {
    return switch (start.kind()) {
      case ARRIVAL -> facts.firstDay();
      case FIRST_SCHOOL_DAY -> student.calendar().schoolYear(student.at()).map(DateRange::from);
      case YEARLY -> Optional.of(latest(start.day().orElseThrow(), student.at()));
    };
  }

  /** The last time that the day came by the day asked about. */
  private static LocalDate latest(MonthDay day, LocalDate asOf) {
    LocalDate thisYear = day.atYear(asOf.getYear());
    return thisYear.isAfter(asOf) ? day.atYear(asOf.getYear() - 1) : thisYear;
  }

  /** The first day, put off by each change of class that falls into the days it had. */
  private static LocalDate afterClassChanges(
      LocalDate start, List<LocalDate> changes, Lasting lasting) {
    LocalDate first = start;
    for (LocalDate change : changes) {
      boolean inside =
          lasting.surelyFrom(first).map(days -> days.contains(change)).orElse(false);
      first = inside ? change : first;
    }
    return first;
  }

  /** Those on which the student belonged to the school; empty if on none of them. */
  AdaptationDays within(DateRange enrolled) {
    return new AdaptationDays(
        days.flatMap(enrolled::intersection),
        noMarks.flatMap(enrolled::intersection),
        sure.flatMap(enrolled::intersection),
        sureWithoutMarks.flatMap(enrolled::intersection),
        missing);
  }
}
