package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.Optional;

/** Conditions on what is known of a student apart from lessons. */
final class StudentConditions {
  private StudentConditions() {}

  /** Whether a fact is so. */
  static PreparedCondition fact(FactKey fact) {
    return (student, at) -> student.fact(fact, at);
  }

  /** Whether the age lies in a band. */
  static PreparedCondition age(Band band) {
    WholeBand ages = WholeBand.of(band);
    return (student, at) -> {
      int age = student.age(at);
      return age == StudentYear.UNKNOWN_AGE ? Truth.UNKNOWN : Truth.of(ages.contains(age));
    };
  }

  /** Whether the grade lies in a band. */
  static PreparedCondition grade(Band band) {
    WholeBand grades = WholeBand.of(band);
    return (student, at) -> {
      Optional<Integer> grade = student.grade();
      return grade.isEmpty() ? Truth.UNKNOWN : Truth.of(grades.contains(grade.get()));
    };
  }

  /** Whether the opposite holds. */
  static PreparedCondition not(PreparedCondition part) {
    return new PreparedCondition() {
      @Override
      public Truth truth(StudentYear student, int at) {
        return part.truth(student, at).negated();
      }

      @Override
      public void open(StudentYear student, int at, OpenComparisons open) {
        part.open(student, at, open);
      }
    };
  }

  /** Whether something was done so often in a window of the calendar. */
  static PreparedCondition held(Held held, int window) {
    WholeBand times = WholeBand.of(held.band());
    return (student, at) -> {
      WindowDays days = student.school().window(window);
      int meant = days.meant(at, student.periodFrom());
      return days.from(meant) == WindowDays.MISSING
          ? Truth.UNKNOWN
          : Truth.of(times.contains(student.held(held, meant, at)));
    };
  }
}
