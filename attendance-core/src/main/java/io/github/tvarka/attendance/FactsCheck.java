package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.text.Spelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses facts that cannot be true, or that would be taken for something else under a policy.
 *
 * <p>What is refused: a measure under a clause that does not order it, since it would stand for nothing done while its row asks for it
 * again, and be told to fall away; a measure done before the period it answers began; one for a subject of which the timetable surely has
 * no lesson; a student of a grade that the regulation is not for, born after the day of the decision, or with fewer years than grades.
 * What was done under an edition that the caller did not give is taken as it is: nothing shows it to be wrong. What is dated after the day
 * of the decision is not refused but left out, as everywhere. Codes that no policy has to know, such as facts and statements, are told by
 * {@link AttendanceFactsLint}.
 *
 * @param editions what may have been done under each edition
 */
record FactsCheck(List<Ordered> editions) {
  /** An edition, what it orders, and for which grades it is. */
  record Ordered(Edition edition, OrderedActs acts, Optional<Band> grades) {
    static Ordered of(AttendancePolicy policy) {
      return new Ordered(policy.edition(), OrderedActs.of(policy), policy.grades());
    }
  }

  static FactsCheck of(List<AttendancePolicy> policies) {
    return new FactsCheck(policies.stream().map(Ordered::of).toList());
  }

  /** The same with what was done under other editions taken too. */
  FactsCheck with(FactsCheck other) {
    return new FactsCheck(
        Stream.concat(editions.stream(), other.editions.stream()).toList());
  }

  void check(AttendanceFacts facts, LocalDate asOf) {
    facts.student().grade().ifPresent(this::grade);
    student(facts.student(), asOf);
    if (!facts.measures().measures().isEmpty()) {
      SchoolCalendar calendar = SchoolCalendar.ofYears(facts.calendar());
      for (TakenMeasure taken : facts.measures().measures()) {
        known(taken);
        period(taken, calendar);
        taken.scope().ifPresent(subject -> scope(subject, taken, calendar, facts.timetable()));
      }
    }
  }

  private static void student(StudentProfile student, LocalDate asOf) {
    student.birthDate().ifPresent(birth -> {
      Check.that(
          !birth.isAfter(asOf),
          "student.birthDate",
          birth,
          "must not be after asOf (" + asOf + ")");
      student
          .grade()
          .ifPresent(grade -> Check.that(
              !birth.plusYears(grade).isAfter(asOf),
              "student.birthDate",
              birth,
              "must be at least " + grade + " years before asOf (" + asOf + ") in grade " + grade));
    });
  }

  /** The grade is one of any edition, since a student may have come to another one since. */
  private void grade(int grade) {
    List<Band> grades = editions.stream()
        .map(Ordered::grades)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
    boolean known = grades.stream().anyMatch(band -> band.contains(Fraction.of(grade)))
        || editions.stream().anyMatch(one -> one.grades().isEmpty());
    if (!known) {
      Check.that(
          false, "student.grade", grade, "must be a grade that the regulation is for: " + grades);
    }
  }

  private void known(TakenMeasure taken) {
    if (editions.stream().noneMatch(one -> one.acts().knows(taken))
        && inForce(taken.forPeriodOf()).isPresent()) {
      inForce(taken.on()).ifPresent(one -> {
        throw one.acts().unknown(taken);
      });
    }
  }

  private Optional<Ordered> inForce(LocalDate day) {
    return editions.stream().filter(one -> one.edition().inForce(day)).findFirst();
  }

  private void period(TakenMeasure taken, SchoolCalendar calendar) {
    Optional<Window> per =
        editions.stream().flatMap(one -> one.acts().period(taken).stream()).findFirst();
    Optional<DateRange> period = per.flatMap(window -> window.range(taken.forPeriodOf(), calendar));
    period.ifPresent(days -> Check.that(
        !taken.on().isBefore(days.from()),
        "measures.on",
        taken.on(),
        "must not be before the period that it answers (" + days + ")"));
  }

  private static void scope(
      String subject, TakenMeasure taken, SchoolCalendar calendar, Timetable timetable) {
    List<Optional<String>> taught = Stream.concat(
            timetable.week().values().stream(), timetable.exceptions().values().stream())
        .flatMap(List::stream)
        .map(TimetabledLesson::subject)
        .distinct()
        .toList();
    boolean known = taught.contains(Optional.of(subject))
        || taught.contains(Optional.<String>empty())
        || calendar.schoolYear(taken.forPeriodOf()).isEmpty();
    if (!known) {
      String rule = Spelling.rule(
          "must be a subject of the timetable:",
          subject,
          taught.stream().flatMap(Optional::stream).toList());
      Check.that(false, "measures.scope", subject, rule);
    }
  }
}
