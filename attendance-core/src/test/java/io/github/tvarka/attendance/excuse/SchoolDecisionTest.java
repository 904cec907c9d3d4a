package io.github.tvarka.attendance.excuse;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SchoolDecisionTest {
  private static Interval unexcused(AttendanceDecision decision) {
    return decision.tallies().stream()
        .filter(tally -> tally.period().contains(october(1)))
        .findFirst()
        .orElseThrow()
        .counts()
        .get(CounterKey.of("unexcused-lessons"));
  }

  @Test
  void settlesWhatTheAllowancesGave() {
    StudentCase student = StudentCase.minor().illOnTheirWord(october(6), october(6));
    assertThat(student.decided(october(6), false, october(7)).decide(END_OF_OCTOBER))
        .isSettled(october(6), false);
  }

  @Test
  void countsFromItsDay() {
    StudentCase student =
        StudentCase.minor().absent(october(6)).decided(october(6), true, october(10));
    assertThat(student.decide(october(9))).doesNotExcuse(october(6));
    assertThat(student.decide(october(10))).isSettled(october(6), true);
  }

  @Test
  void isReplacedByALaterOne() {
    StudentCase student = StudentCase.minor()
        .absent(october(6))
        .decided(october(6), false, october(12))
        .decided(october(6), true, october(10));
    assertThat(student.decide(october(11))).isSettled(october(6), true);
    assertThat(student.decide(october(12))).isSettled(october(6), false);
  }

  @Test
  void settlesNothingBesideAnotherOfTheSameDayThatSaysTheOpposite() {
    Need decision = new Need.OfSchoolDecision(IntStream.rangeClosed(1, 6)
        .mapToObj(lesson -> new LessonSlot(october(6), lesson))
        .toList());
    assertThat(StudentCase.minor()
            .absent(october(6))
            .decided(october(6), true, october(10))
            .decided(october(6), false, october(10))
            .decide(END_OF_OCTOBER))
        .doesNotYetKnow(october(6), decision);
    assertThat(StudentCase.minor()
            .absent(october(6))
            .decided(october(6), false, october(10))
            .decided(october(6), true, october(10))
            .decide(END_OF_OCTOBER))
        .doesNotYetKnow(october(6), decision);
  }

  @Test
  void settlesALessonThatWasMarkedAsJudged() {
    StudentCase student = StudentCase.minor()
        .marked(Mark.UNEXCUSED, october(6), 1, 2)
        .marked(Mark.EXCUSED, october(7), 1);
    Assertions.assertThat(unexcused(student.decide(END_OF_OCTOBER))).isEqualTo(Interval.exactly(2));
    student.decided(october(6), true, october(10), 1).decided(october(7), false, october(10));
    AttendanceDecision decision = student.decide(END_OF_OCTOBER);
    assertThat(decision).isSettled(october(6), true).isSettled(october(7), false);
    Assertions.assertThat(unexcused(decision)).isEqualTo(Interval.exactly(2));
  }

  @Test
  void coversAnUnmarkedLessonIfItExcuses() {
    StudentCase student =
        StudentCase.minor().unmarked(october(6), 1).decided(october(6), true, october(7));
    Assertions.assertThat(unexcused(student.decide(END_OF_OCTOBER))).isEqualTo(Interval.exactly(0));
  }

  @Test
  void leavesAnUnmarkedLessonOpenIfItDoesNot() {
    StudentCase student = StudentCase.minor()
        .absentLessons(october(6), 1, 2, 3, 4, 5)
        .unmarked(october(6), 6)
        .notice(Ground.ILLNESS, october(6), october(6), october(6).atTime(7, 0))
        .decided(october(6), false, october(7));
    Assertions.assertThat(unexcused(student.decide(END_OF_OCTOBER)))
        .isEqualTo(Interval.between(5, 6));
    assertThat(student.decide(END_OF_OCTOBER)).holdsExactly(OCTOBER, "17.1");
  }

  @Test
  void refusesDaysThatEndBeforeTheyBegin() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SchoolDecision(october(7), october(6), List.of(), true, october(8), Role.HEAD))
        .withMessage(
            "schoolDecision.to (2025-10-06) must not be before schoolDecision.from (2025-10-07)");
  }
}
