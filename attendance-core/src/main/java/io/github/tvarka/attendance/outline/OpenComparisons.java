package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.internal.WithinOneDecision;
import java.util.ArrayList;
import java.util.List;

/** The comparisons that leave the rows of a ladder open, and what uncertain lessons can come to in them. Used for one ladder after the other. */
@WithinOneDecision
final class OpenComparisons {
  private int periodFrom;
  private final List<Stretch> now = new ArrayList<>();
  private final List<Stretch> earlier = new ArrayList<>();
  private boolean again;
  private boolean before;
  private boolean otherwise;
  private boolean withoutPeriods;
  private int width;
  private int widest;

  /** Forgets the ladder before, and takes one for a period that begins on a day. */
  void begin(int from) {
    periodFrom = from;
    now.clear();
    earlier.clear();
    again = false;
    before = false;
    otherwise = false;
    withoutPeriods = false;
    width = 0;
    widest = 0;
  }

  /** What is counted on which days. */
  record Stretch(PreparedCounter counter, int from, int to) {}

  /** A comparison of a count that can differ by so much. */
  void add(PreparedCounter counter, int from, int to, int width) {
    Stretch stretch = new Stretch(counter, from, to);
    if (!now.contains(stretch)) {
      now.add(stretch);
    }
    this.width = Math.max(this.width, width);
    otherwise |= from < periodFrom;
  }

  /** Whether anything but a question about earlier periods looks at days before the period. */
  boolean looksBackOtherwise() {
    return otherwise;
  }

  /** A comparison of a number looks at days from here on. */
  void reaches(int from) {
    before |= from < periodFrom;
  }

  /** It is open whether something was so in an earlier period. */
  void addEarlier(PreparedCounter counter, int from, int to, int width) {
    again = true;
    earlier.add(new Stretch(counter, from, to));
    widest = Math.max(widest, width);
  }

  /** It is open, for another reason than uncertain lessons, whether something was so in an earlier period. */
  void againWithoutPeriods() {
    again = true;
    withoutPeriods = true;
  }

  /** How many lessons of the period are uncertain; below 0 where they are not those of one counter in one window alone. */
  int now() {
    return now.size() > 1 || (again && before) ? -1 : width;
  }

  /** How many lessons of earlier periods are uncertain; below 0 where numbers of one counter would not tell what rows ask of them. */
  int before(StudentYear student, boolean asksWhetherReached) {
    if (!again) {
      return 0;
    }
    int lessons =
        withoutPeriods || !asksWhetherReached ? -1 : new UncertainLessons(student).count(earlier);
    // Many lessons may hang on one mark.
    return lessons < 0 ? lessons : Math.max(lessons, widest);
  }
}
