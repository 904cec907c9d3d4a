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
    return new OfFact(fact);
  }

  /** Whether the age lies in a band. */
  static PreparedCondition age(Band band) {
    return new OfAge(WholeBand.of(band));
  }

  /** Whether the grade lies in a band. */
  static PreparedCondition grade(Band band) {
    return new OfGrade(WholeBand.of(band));
  }

  /** Whether the opposite holds. */
  static PreparedCondition not(PreparedCondition part) {
    return new Opposite(part);
  }

  /** Whether something was done so often in a window of the calendar. */
  static PreparedCondition held(Held held, int window) {
    return new OfActs(held, window);
  }

  private static final class OfFact extends PreparedCondition {
    private final FactKey fact;

    OfFact(FactKey fact) {
      this.fact = fact;
    }

    @Override
    void answer(StudentYear student, int number, RowAnswers answers) {
      if (student.withoutFacts()) {
        answers.fill(number, Truth.UNKNOWN);
      } else {
        super.answer(student, number, answers);
      }
    }

    @Override
    Truth truth(StudentYear student, int at) {
      return student.fact(fact, at);
    }

    @Override
    long shown(StudentYear student, int at) {
      return RowAnswers.bits(truth(student, at));
    }
  }

  private static final class OfAge extends PreparedCondition {
    private final WholeBand ages;

    OfAge(WholeBand ages) {
      this.ages = ages;
    }

    @Override
    void answer(StudentYear student, int number, RowAnswers answers) {
      int periods = student.periods().size();
      boolean same =
          periods > 0 && student.age(student.at(0)) == student.age(student.at(periods - 1));
      if (same) {
        answers.fill(number, truth(student, student.at(0)));
      } else {
        super.answer(student, number, answers);
      }
    }

    @Override
    Truth truth(StudentYear student, int at) {
      int age = student.age(at);
      return age == StudentYear.UNKNOWN_AGE ? Truth.UNKNOWN : Truth.of(ages.contains(age));
    }

    /** The age, so that all are from 0 upward, what stands for one that is not known among them. */
    @Override
    long shown(StudentYear student, int at) {
      return (long) student.age(at) - StudentYear.UNKNOWN_AGE;
    }
  }

  private static final class OfGrade extends PreparedCondition {
    private final WholeBand grades;

    OfGrade(WholeBand grades) {
      this.grades = grades;
    }

    @Override
    Truth truth(StudentYear student, int at) {
      Optional<Integer> grade = student.grade();
      return grade.isEmpty() ? Truth.UNKNOWN : Truth.of(grades.contains(grade.get()));
    }

    /** The grade, so that all are above 0, which stands for one that is not known. */
    @Override
    long shown(StudentYear student, int at) {
      Optional<Integer> grade = student.grade();
      return grade.isEmpty() ? 0 : (long) grade.get() - Integer.MIN_VALUE + 1;
    }
  }

  private static final class Opposite extends PreparedCondition {
    private final PreparedCondition part;

    Opposite(PreparedCondition part) {
      this.part = part;
    }

    @Override
    Truth truth(StudentYear student, int at) {
      return part.truth(student, at).negated();
    }

    @Override
    void open(StudentYear student, int at, OpenComparisons open) {
      part.open(student, at, open);
    }

    @Override
    boolean ofLessons() {
      return part.ofLessons();
    }
  }

  private static final class OfActs extends PreparedCondition {
    private final Held held;
    private final WholeBand times;
    private final Truth never;
    private final int window;

    OfActs(Held held, int window) {
      this.held = held;
      this.times = WholeBand.of(held.band());
      this.never = Truth.of(times.contains(0));
      this.window = window;
    }

    @Override
    void answer(StudentYear student, int number, RowAnswers answers) {
      if (student.withoutMeasures() && student.periods().known(window)) {
        answers.fill(number, never);
      } else {
        super.answer(student, number, answers);
      }
    }

    /** Where no measure was taken there is nothing to show. */
    @Override
    long shown(StudentYear student, int at) {
      return student.withoutMeasures() ? 0 : UNTOLD;
    }

    @Override
    Truth truth(StudentYear student, int at) {
      WindowDays days = student.school().window(window);
      int meant = days.meant(at, student.looksFrom());
      if (days.from(meant) == WindowDays.MISSING) {
        return Truth.UNKNOWN;
      }
      return student.withoutMeasures()
          ? never
          : Truth.of(times.contains(student.held(held, meant, at)));
    }
  }
}
