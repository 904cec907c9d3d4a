package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.truth.Truth;

/** A condition ready to be asked of many students, by the number of a day. Immutable. */
abstract class PreparedCondition {
  /** What stands for numbers that do not fit into one. */
  static final long UNTOLD = -1;

  /** How many bits each number may have of those that are told as one. */
  static final int BITS = 20;

  /**
   * What it comes to: the same as the finding of the condition says.
   *
   * @param student the student
   * @param at the day for which it is asked
   * @return yes, no or not yet known
   */
  abstract Truth truth(StudentYear student, int at);

  /**
   * Answers rows that ask for it, period by period.
   *
   * @param student the student
   * @param number its number among the conditions that rows ask for
   * @param answers where the answers are put
   */
  void answer(StudentYear student, int number, RowAnswers answers) {
    for (int period = 0; period < student.periods().size(); period++) {
      answers.put(number, period, in(student, period));
    }
  }

  /**
   * What it comes to in a period, uncertain lessons as they are.
   *
   * @param student the student, who is asked for that period from now on
   * @param period the number of the period
   * @return yes, no or not yet known
   */
  Truth in(StudentYear student, int period) {
    student.decide(period);
    return truth(student, student.at());
  }

  /**
   * Tells which comparisons leave it open.
   *
   * @param student the student
   * @param at the day for which it is asked
   * @param open where they are told; nothing is told if the condition is not open
   */
  void open(StudentYear student, int at, OpenComparisons open) {}

  /**
   * What it comes to if uncertain lessons were settled as is being asked of the student.
   *
   * @param student the student
   * @param at the day for which it is asked
   * @return yes, no or not yet known
   */
  Truth settled(StudentYear student, int at) {
    return truth(student, at);
  }

  /**
   * The numbers on which it depends, in a period, what it comes to if uncertain lessons are settled in whatever way.
   *
   * @param student the student
   * @param period the number of the period
   * @return the numbers as one, the same only for the same; below 0 where they do not fit into one
   */
  long numbers(StudentYear student, int period) {
    return UNTOLD;
  }

  /**
   * What a finding of it shows, apart from what the policy and the calendar tell.
   *
   * @param student the student
   * @param at the day for which it is asked, in a year without measures
   * @return a number from 0 upward, the same only for the same; below 0 where something is uncertain or does not fit into one
   */
  long shown(StudentYear student, int at) {
    return UNTOLD;
  }

  /** Numbers as one; below 0 where they do not fit into one, or the comparison is open and shows what it needs. */
  static long told(long least, long most, long other, Truth truth) {
    boolean fit = (least | most | other) >>> BITS == 0;
    return fit && truth != Truth.UNKNOWN ? ((other << BITS | most) << BITS) | least : UNTOLD;
  }

  /** Whether it looks only at days before the period decided, so that it does not matter what lessons of that period come to. */
  boolean looksBack(StudentYear student, int at) {
    return false;
  }

  /** Whether uncertain lessons can leave it open. */
  boolean ofLessons() {
    return false;
  }
}
