package io.github.tvarka.attendance.excuse;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.finding.Need;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnmarkedLessonsTest {
  private static Need marks(int day, int... lessons) {
    List<LessonSlot> slots = java.util.Arrays.stream(lessons)
        .mapToObj(lesson -> new LessonSlot(october(day), lesson))
        .toList();
    return new Need.OfLessonMarks(slots);
  }

  /** Ill from 6 to 10 October, one day of which is not marked, and again on the 20th. */
  private static StudentCase fiveDaysIfTheSeventhWasMissed() {
    return StudentCase.minor()
        .absent(october(6))
        .unmarked(october(7), 1, 2, 3, 4, 5, 6)
        .absent(october(8), october(10))
        .notice(Ground.ILLNESS, october(6), october(10), october(6).atTime(7, 30))
        .illOnTheirWord(october(20), october(20));
  }

  @Test
  void mayUseUpTheDayThatALaterNoticeNeeds() {
    AttendanceDecision decision = fiveDaysIfTheSeventhWasMissed().decide(END_OF_OCTOBER);
    assertThat(decision)
        .excuses(october(6), october(8), october(9), october(10))
        .doesNotYetKnow(october(20), marks(7, 1, 2, 3, 4, 5, 6))
        .doesNotYetKnowWhether(OCTOBER, "17.1");
  }

  private static StudentCase withAMedicalNoticeOn(int day) {
    StudentCase student = StudentCase.minor().absent(october(1), october(7));
    student.unmarked(october(8), 1).absent(october(9));
    return student.notice(
        Ground.ILLNESS,
        october(1),
        october(9),
        october(day).atTime(7, 30),
        Statement.MEDICAL_NOTICE);
  }

  @Test
  void mayBeTheSixthDayFromWhichAMedicalNoticeReachesBack() {
    AttendanceDecision decision = withAMedicalNoticeOn(8).decide(END_OF_OCTOBER);
    assertThat(decision).excuses(october(9));
    for (int day : new int[] {1, 2, 3, 6, 7}) {
      assertThat(decision).doesNotYetKnow(october(day), marks(8, 1));
    }
  }

  @Test
  void mayMatterOneByOneWhereNeitherAllNorNoneWould() {
    StudentCase student = StudentCase.minor();
    student.unmarked(october(1), 1).unmarked(october(2), 1).absent(october(3), october(9));
    student.notice(
        Ground.ILLNESS, october(1), october(9), october(9).atTime(7, 30), Statement.MEDICAL_NOTICE);
    // Five days or seven: too late. If only the 2nd was missed, the 9th is the sixth day.
    Need marks = new Need.OfLessonMarks(
        List.of(new LessonSlot(october(1), 1), new LessonSlot(october(2), 1)));
    assertThat(student.decide(END_OF_OCTOBER))
        .doesNotYetKnow(october(3), marks)
        .excuses(october(9));
  }

  @Test
  void areNeededOnTheSameGroundAlone() {
    StudentCase student = fiveDaysIfTheSeventhWasMissed();
    student.unmarked(october(14), 1).notice(Ground.PERSONAL, october(14), LocalTime.of(7, 0));
    assertThat(student.decide(END_OF_OCTOBER))
        .doesNotYetKnow(october(20), marks(7, 1, 2, 3, 4, 5, 6));
  }

  @Test
  void doNotMatterWhereTheNoticeIsTooLateEitherWay() {
    // The 9th is a spell of its own, or the seventh day of one.
    assertThat(withAMedicalNoticeOn(9).decide(END_OF_OCTOBER))
        .excuses(october(9))
        .doesNotExcuse(october(1), october(2), october(3), october(6), october(7));
  }

  @Test
  void doNotMatterWhereNoNoticeIsAboutThem() {
    assertThat(StudentCase.minor()
            .illOnTheirWord(october(6), october(10))
            .unmarked(october(14), 1)
            .illOnTheirWord(october(20), october(20))
            .decide(END_OF_OCTOBER))
        .excusesDaysUnder("6.1.1", 5)
        .doesNotExcuse(october(20));
  }

  @Test
  void stayCoveredByAnExcuseOfTheirDay() {
    assertThat(StudentCase.minor()
            .absentLessons(october(6), 1, 2, 3, 4, 5)
            .unmarked(october(6), 6)
            .notice(Ground.ILLNESS, october(6), LocalTime.of(7, 0))
            .decide(END_OF_OCTOBER))
        .excuses(october(6))
        .doesNotHold(OCTOBER, "17.1");
  }
}
