package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.truth.Truth;

/** Whether the share of one count in another, of which nothing is uncertain, lies in a band. Immutable. */
final class ShareCondition extends PreparedCondition {
  private final PreparedCounter counter;
  private final PreparedCounter of;
  private final PreparedWindow window;
  private final ShareBand band;

  ShareCondition(PreparedCounter counter, PreparedCounter of, PreparedWindow window, Band band) {
    this.counter = counter;
    this.of = of;
    this.window = window;
    this.band = new ShareBand(band);
  }

  @Override
  Truth truth(StudentYear student, int at) {
    int from = window.from(student, at);
    if (from == WindowDays.MISSING) {
      return Truth.UNKNOWN;
    } else if (from == PreparedWindow.NOTHING) {
      return band.contains(0, 0, 0);
    }
    int to = window.to(student, at);
    student.measure(of, from, to, at);
    long whole = student.least();
    student.measure(counter, from, to, at);
    return band.contains(student.least(), student.most(), whole);
  }

  @Override
  long numbers(StudentYear student, int period) {
    if (!window.isOfPeriods(student) || counter.ofTimetable()) {
      return UNTOLD;
    }
    student.decide(period);
    student.measure(of, student.periodFrom(), student.periodTo(), student.at());
    return student.numbers(counter, period, student.least());
  }

  @Override
  long shown(StudentYear student, int at) {
    int from = window.from(student, at);
    if (from == PreparedWindow.NOTHING) {
      return 0;
    } else if (from == WindowDays.MISSING) {
      return UNTOLD;
    }
    int to = window.to(student, at);
    student.measure(of, from, to, at);
    long whole = student.least();
    student.measure(counter, from, to, at);
    Truth truth = band.contains(student.least(), student.most(), whole);
    return told(student.least(), student.most(), whole, truth);
  }

  @Override
  boolean ofLessons() {
    return true;
  }

  @Override
  void open(StudentYear student, int at, OpenComparisons open) {
    if (truth(student, at) == Truth.UNKNOWN) {
      int from = window.from(student, at);
      boolean missing = from == WindowDays.MISSING;
      int width = missing ? 0 : student.most() - student.least();
      open.add(counter, from, missing ? from : window.to(student, at), width);
    }
  }
}
