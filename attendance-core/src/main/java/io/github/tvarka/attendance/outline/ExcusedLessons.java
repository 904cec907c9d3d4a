package io.github.tvarka.attendance.outline;

/** What became of a student's lessons: decided as marked, and weighed by what unmarked lessons may turn out to be. */
final class ExcusedLessons {
  private final StudentYear student;
  private final PreparedPolicy policy;
  private final GivenNotices notices;
  private final int asOf;
  private final ExcuseRun asMarked;
  private final int[] unsure;
  private final int[] covered;

  private ExcusedLessons(
      StudentYear student, PreparedPolicy policy, GivenNotices notices, int asOf, int[] slots) {
    this.student = student;
    this.policy = policy;
    this.notices = notices;
    this.asOf = asOf;
    this.asMarked = new ExcuseRun(student, student.missed(), policy, notices, asOf);
    this.asMarked.open().slots(slots);
    this.unsure = new int[slots.length];
    this.covered = new int[slots.length];
  }

  /** Decides the requests, and takes back what unmarked lessons make unsure. */
  static ExcuseRun of(StudentYear student, PreparedPolicy policy, GivenNotices notices, int asOf) {
    int[] slots = unmarked(student.missed(), notices);
    ExcusedLessons lessons = new ExcusedLessons(student, policy, notices, asOf, slots);
    lessons.asMarked.decide();
    if (slots.length > 0) {
      lessons.weigh(slots);
    }
    return lessons.asMarked;
  }

  /** The unmarked lessons of each day that a notice is about; empty if there are none. */
  private static int[] unmarked(MissedDays missed, GivenNotices notices) {
    int[] slots = {};
    for (int i = 0; missed.anyUnmarked() && i < missed.size(); i++) {
      int unmarked = missed.unmarked(i);
      for (int notice = 0; unmarked != 0 && notice < notices.size(); notice++) {
        int about = unmarked & notices.lessons(notice, missed.day(i));
        if (about != 0) {
          slots = slots.length == 0 ? new int[missed.size()] : slots;
          slots[i] |= about;
        }
      }
    }
    return slots;
  }

  private void weigh(int[] slots) {
    for (int i = 0; i < slots.length; i++) {
      covered[i] = asMarked.bits().covered(i);
    }
    weigh(slots, new int[slots.length]);
    weigh(slots, slots);
    int days = 0;
    for (int slot : slots) {
      days += slot == 0 ? 0 : 1;
    }
    for (int i = 0; days > 1 && i < slots.length; i++) {
      if (slots[i] != 0) {
        int[] alone = new int[slots.length];
        alone[i] = slots[i];
        weigh(slots, alone);
      }
    }
    for (int i = 0; i < slots.length; i++) {
      asMarked.bits().unsure(i, unsure[i], covered[i]);
      asMarked.open().elsewhere(i, unsure[i]);
    }
  }

  /** Takes back what comes out otherwise if unmarked lessons turn out missed, and the others not. */
  private void weigh(int[] slots, int[] turnedOut) {
    MissedDays resolved = student.missed().resolved(slots, turnedOut);
    ExcuseRun run = new ExcuseRun(student, resolved, policy, notices, asOf);
    run.decide();
    ExcusedBits marked = asMarked.bits();
    ExcusedBits other = run.bits();
    for (int i = 0; i < unsure.length; i++) {
      int differs = (marked.excused(i) ^ other.excused(i))
          | (marked.left(i) ^ other.left(i))
          | (marked.unknown(i) ^ other.unknown(i));
      unsure[i] |= differs & student.missed().open(i) & ~marked.unknown(i);
      covered[i] &= ~resolved.open(i) | other.excused(i);
    }
  }
}
