package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.outline.OpenComparisons.Stretch;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.LessonState;
import io.github.tvarka.policy.internal.WithinOneDecision;
import java.util.List;

/** The lessons about which someone has yet to say something, as far as counts depend on them. It lives within one decision. */
@WithinOneDecision
final class UncertainLessons {
  private final StudentYear student;
  private final int[] marks;
  private final int[] decisions;
  private final int[] notices;
  private boolean other;

  UncertainLessons(StudentYear student) {
    this.student = student;
    int days = student.missed().size();
    marks = new int[days];
    decisions = new int[days];
    notices = new int[days];
  }

  /** How many there are; below 0 where something else than a mark, a notice or a decision of the school is missing too. */
  int count(List<Stretch> stretches) {
    for (Stretch stretch : stretches) {
      if (stretch.counter().counter.unit() != CountUnit.LESSON) {
        student.doubt();
      }
      int to = student.missed().from(stretch.to() + 1);
      for (int i = student.missed().from(stretch.from()); i < to; i++) {
        add(stretch.counter(), i);
      }
    }
    int count = 0;
    for (int i = 0; i < marks.length; i++) {
      count += Integer.bitCount(marks[i]);
      count += Integer.bitCount(decisions[i]);
      count += Integer.bitCount(notices[i]);
    }
    return other ? -1 : count;
  }

  private void add(PreparedCounter counter, int index) {
    LessonStates states = student.states();
    int uncertain = counter.possible(states, index) & ~counter.sure(states, index);
    int unmarked = states.lessons(LessonState.UNMARKED, index)
        | states.lessons(LessonState.UNMARKED_COVERED, index)
        | states.lessons(LessonState.LATE_OR_MISSED, index);
    marks[index] |= uncertain & unmarked;
    decisions[index] |= uncertain & states.lessons(LessonState.LEFT_TO_SCHOOL, index);
    int open = uncertain & states.lessons(LessonState.NOT_YET_KNOWN, index);
    if (open != 0) {
      OpenExcuses excuses = student.openExcuses();
      notices[index] |= (open & excuses.notice(index)) == 0 ? 0 : excuses.notice(index);
      marks[index] |= (open & excuses.marks(index)) == 0 ? 0 : student.missed().unmarked(index);
      other |= (open & excuses.other(index)) != 0;
      excuses.addMarks(index, open, marks);
    }
  }
}
