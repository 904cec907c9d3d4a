package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.truth.Truth;

/** A condition that several rows may ask for: it is found once for a period, unless uncertain lessons are taken to be settled. Immutable. */
final class AskedOnce extends PreparedCondition {
  private final int number;
  private final PreparedCondition condition;

  AskedOnce(int number, PreparedCondition condition) {
    this.number = number;
    this.condition = condition;
  }

  @Override
  Truth truth(StudentYear student, int at) {
    return student.found(number);
  }

  int number() {
    return number;
  }

  @Override
  Truth settled(StudentYear student, int at) {
    return condition.settled(student, at);
  }

  @Override
  void open(StudentYear student, int at, OpenComparisons open) {
    condition.open(student, at, open);
  }

  @Override
  boolean looksBack(StudentYear student, int at) {
    return condition.looksBack(student, at);
  }

  @Override
  boolean ofLessons() {
    return condition.ofLessons();
  }
}
