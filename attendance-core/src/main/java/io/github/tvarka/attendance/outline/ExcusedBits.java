package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.internal.WithinOneDecision;

/** What becomes of the lessons of each day, as bits. It is filled within one decision, and not changed later. */
@WithinOneDecision
final class ExcusedBits {
  private static final int EXCUSED = 0;
  private static final int LEFT = 1;
  private static final int UNKNOWN = 2;
  private static final int ASKED = 3;
  private static final int COVERED = 4;
  private static final int GROUNDS = 5;

  private final int days;
  private final int grounds;
  private final int[] bits;

  ExcusedBits(int days, int grounds) {
    this.days = days;
    this.grounds = grounds;
    this.bits = new int[(GROUNDS + grounds) * days];
  }

  /** The lessons of a day that are excused. */
  int excused(int index) {
    return bits[EXCUSED * days + index];
  }

  /** The lessons of a day that are left to the school, and not excused by another request. */
  int left(int index) {
    return bits[LEFT * days + index] & ~excused(index);
  }

  /** The lessons of a day of which it is not yet known. */
  int unknown(int index) {
    return bits[UNKNOWN * days + index] & ~(excused(index) | left(index));
  }

  /** The lessons of a day that are excused, left to the school or not yet known. */
  int decided(int index) {
    return excused(index) | bits[LEFT * days + index] | bits[UNKNOWN * days + index];
  }

  /** The lessons of a day for which an excuse was asked. */
  int asked(int index) {
    return bits[ASKED * days + index];
  }

  /** The unmarked lessons of a day that are excused if they were missed. */
  int covered(int index) {
    return bits[COVERED * days + index];
  }

  /** The lessons of a day for which an excuse was asked on a ground, given by its number. */
  int ofGround(int ground, int index) {
    return bits[(GROUNDS + ground) * days + index];
  }

  void excuse(int index, int lessons, int unmarkedToo) {
    bits[EXCUSED * days + index] |= lessons;
    bits[COVERED * days + index] |= unmarkedToo;
  }

  /** Leaves lessons to the school; those that were not yet. */
  int leave(int index, int lessons) {
    int more = lessons & ~bits[LEFT * days + index];
    bits[LEFT * days + index] |= lessons;
    return more;
  }

  /** Notes that lessons are not yet known; those that were not yet noted. */
  int doubt(int index, int lessons) {
    int more = lessons & ~bits[UNKNOWN * days + index];
    bits[UNKNOWN * days + index] |= lessons;
    return more;
  }

  /** Whether lessons were left to the school by some request. */
  int everLeft(int index) {
    return bits[LEFT * days + index];
  }

  /** Notes that an excuse was asked for lessons; those for which none was before. */
  int ask(int index, int lessons) {
    int first = lessons & ~bits[ASKED * days + index];
    bits[ASKED * days + index] |= lessons;
    return first;
  }

  /** Notes the ground that decides on lessons; below 0 if the policy does not know it. */
  void ground(int best, int index, int lessons) {
    for (int ground = 0; ground < grounds; ground++) {
      int at = (GROUNDS + ground) * days + index;
      bits[at] = ground == best ? bits[at] | lessons : bits[at] & ~lessons;
    }
  }

  /** Takes back what is not sure, so that it is not yet known; and which unmarked lessons are surely covered. */
  void unsure(int index, int lessons, int surelyCovered) {
    int known = bits[EXCUSED * days + index];
    bits[UNKNOWN * days + index] = unknown(index) | lessons;
    bits[LEFT * days + index] = left(index) & ~lessons;
    bits[EXCUSED * days + index] = known & ~lessons;
    bits[COVERED * days + index] &= surelyCovered;
  }
}
