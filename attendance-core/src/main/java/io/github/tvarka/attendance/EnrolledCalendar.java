package io.github.tvarka.attendance;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** A school's calendar as it concerns a student who belongs to the school on some days only: no other day is a school day. */
record EnrolledCalendar(SchoolCalendar school, DateRange enrolled)
    implements SchoolCalendar, Serializable {
  @Override
  public boolean isSchoolDay(LocalDate date) {
    return enrolled.contains(date) && school.isSchoolDay(date);
  }

  @Override
  public Optional<DateRange> schoolYear(LocalDate date) {
    return school.schoolYear(date);
  }

  @Override
  public Optional<Term> term(TermKind kind, LocalDate date) {
    return school.term(kind, date);
  }
}
