package io.github.tvarka.attendance.excuse;

import java.time.LocalDate;

/** From what excuses are decided: the facts, the day of the decision, and what was counted before each missed day. */
record Known(ExcuseFacts facts, LocalDate asOf, DaysBefore before) {
  /** The student on a missed day. */
  StudentContext student(LocalDate day) {
    return new StudentContext(facts, day, before);
  }
}
