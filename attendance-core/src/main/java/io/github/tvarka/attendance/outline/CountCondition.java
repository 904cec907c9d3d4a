package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.truth.Truth;

/** Whether a count in a window lies in a band. Immutable. */
final class CountCondition extends PreparedCondition {
  final PreparedCounter counter;
  final PreparedWindow window;
  private final WholeBand band;

  CountCondition(PreparedCounter counter, PreparedWindow window, Band band) {
    this.counter = counter;
    this.window = window;
    this.band = WholeBand.of(band);
  }

  @Override
  Truth truth(StudentYear student, int at) {
    int from = window.from(student, at);
    if (from == WindowDays.MISSING) {
      return Truth.UNKNOWN;
    } else if (from == PreparedWindow.NOTHING) {
      return Truth.of(band.contains(0));
    }
    student.measure(counter, from, window.to(student, at), at);
    return band.contains(student.least(), student.most());
  }

  @Override
  boolean ofLessons() {
    return true;
  }

  @Override
  Truth in(StudentYear student, int period) {
    return window.isOfPeriods(student) && !counter.ofTimetable()
        ? band.contains(student.leastOf(counter, period), student.mostOf(counter, period))
        : super.in(student, period);
  }

  @Override
  Truth settled(StudentYear student, int at) {
    return window.isOfPeriods(student) && !counter.ofTimetable()
        ? Truth.of(band.contains(student.settledOf(counter)))
        : super.settled(student, at);
  }

  @Override
  long numbers(StudentYear student, int period) {
    return window.isOfPeriods(student) && !counter.ofTimetable()
        ? student.numbers(counter, period, 0)
        : UNTOLD;
  }

  @Override
  long shown(StudentYear student, int at) {
    int from = window.from(student, at);
    if (from == PreparedWindow.NOTHING) {
      return 0;
    } else if (from == WindowDays.MISSING) {
      return UNTOLD;
    }
    student.measure(counter, from, window.to(student, at), at);
    return told(student.least(), student.most(), 0, band.contains(student.least(), student.most()));
  }

  @Override
  void answer(StudentYear student, int number, RowAnswers answers) {
    if (window.isNeverOpen(student)) {
      answers.fill(number, Truth.of(band.contains(0)));
    } else {
      super.answer(student, number, answers);
    }
  }

  @Override
  void open(StudentYear student, int at, OpenComparisons open) {
    if (truth(student, at) != Truth.UNKNOWN) {
      return;
    }
    int from = window.from(student, at);
    if (from == WindowDays.MISSING) {
      open.add(counter, from, from, 0);
    } else {
      open.add(counter, from, window.to(student, at), student.most() - student.least());
      open.reaches(from);
    }
  }
}
