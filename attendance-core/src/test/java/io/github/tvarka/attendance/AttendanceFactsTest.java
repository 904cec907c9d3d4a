package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.SchoolDecision;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceFactsTest {
  private static final AttendanceFacts NOTHING = AttendanceFacts.builder()
      .addCalendar(SchoolYear2025.calendar())
      .timetable(SchoolYear2025.timetable())
      .build();

  private static ExcuseRequest request(String id, int from, int to) {
    return ExcuseRequest.builder()
        .id(id)
        .ground(Ground.ILLNESS)
        .from(october(from))
        .to(october(to))
        .givenBy(Role.PARENT)
        .receivedAt(october(6).atTime(7, 0))
        .build();
  }

  private static AbsenceLog absent(LocalDate day, int lesson) {
    return AbsenceLog.of(List.of(new LessonEntry(day, lesson, Mark.ABSENT)));
  }

  @Test
  void holdsNothingUnlessTold() {
    assertThat(NOTHING.absences()).isEqualTo(AbsenceLog.EMPTY);
    assertThat(NOTHING.requests()).isEmpty();
    assertThat(NOTHING.student().birthDate()).isEmpty();
  }

  @Nested
  class Absences {
    @ParameterizedTest
    @ValueSource(strings = {"2025-10-11", "2025-11-05", "2026-07-01", "2024-10-07", "2026-03-11"})
    void mustBeOnSchoolDays(LocalDate day) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NOTHING.withAbsences(absent(day, 1)))
          .withMessage("absences.date (" + day + ") must be a school day of the calendar");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void mustBeLessonsOfTheTimetable(int lesson) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NOTHING.withAbsences(absent(october(6), lesson)))
          .withMessage(
              "absences.lesson (2025-10-06#" + lesson + ") must be a lesson of the timetable");
    }
  }

  @Nested
  class Requests {
    @Test
    void haveNamesOfTheirOwn() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> NOTHING.withRequests(List.of(request("N-1", 6, 6), request("N-1", 8, 8))))
          .withMessage("requests.id (N-1) must not stand twice");
    }

    @Test
    void mustNotRepeatOneAnother() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> NOTHING.withRequests(List.of(request("N-1", 6, 8), request("N-2", 8, 9))))
          .withMessage("requests (N-2) must not repeat request N-1");
    }

    @Test
    void mayComeTogetherForOtherDaysLessonsOrGrounds() {
      ExcuseRequest first = request("N-1", 6, 8);
      assertThat(NOTHING
              .withRequests(List.of(
                  first.withLessons(List.of(1)),
                  request("N-2", 9, 9),
                  request("N-3", 6, 8).withLessons(List.of(2)),
                  request("N-4", 6, 8).withGround(Ground.PERSONAL)))
              .requests())
          .hasSize(4);
    }

    @Test
    void mustNotEndBeforeTheyBegin() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> request("N-1", 8, 6))
          .withMessage("request.to (2025-10-06) must not be before request.from (2025-10-08)");
    }

    @Test
    void mustHaveAName() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> request(" ", 6, 6))
          .withMessage("request.id ( ) must not be blank");
    }

    @Test
    void mustNotNameALessonTwice() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> request("N-1", 6, 6).withLessons(List.of(1, 1)))
          .withMessage("request.lessons (1) must not stand twice");
    }
  }

  @Test
  void schoolDecisionsStandOnce() {
    SchoolDecision decision =
        new SchoolDecision(october(6), october(6), List.of(), true, october(7), Role.CLASS_TEACHER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOTHING.withSchoolDecisions(List.of(decision, decision)))
        .withMessageStartingWith("schoolDecisions (")
        .withMessageEndingWith(") must not stand twice");
  }

  @Test
  void theCalendarAndTheTimetableMustBeGiven() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOTHING.withCalendar(List.of()))
        .withMessage("calendar ([]) must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            NOTHING.withCalendar(List.of(SchoolYear2025.calendar(), SchoolYear2025.calendar())))
        .withMessageStartingWith("calendar.firstDay (2025-09-01) must be after");
    assertThatNullPointerException()
        .isThrownBy(() -> new AttendanceFacts(
            NOTHING.student(),
            NOTHING.calendar(),
            null,
            NOTHING.absences(),
            List.of(),
            List.of(),
            NOTHING.measures(),
            NOTHING.facts()))
        .withMessage("timetable must be given");
  }
}
