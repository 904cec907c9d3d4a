package io.github.tvarka.attendance.notice;

import static io.github.tvarka.attendance.notice.NoticeScenarios.END_OF_DAY;
import static io.github.tvarka.attendance.notice.NoticeScenarios.THURSDAY;
import static io.github.tvarka.attendance.notice.NoticeScenarios.adultWithoutLesson4;
import static io.github.tvarka.attendance.notice.NoticeScenarios.at;
import static io.github.tvarka.attendance.notice.NoticeScenarios.calledForBy;
import static io.github.tvarka.attendance.notice.NoticeScenarios.decide;
import static io.github.tvarka.attendance.notice.NoticeScenarios.minorWithoutLesson4;
import static io.github.tvarka.attendance.notice.NoticeScenarios.ofUnknownAge;
import static io.github.tvarka.attendance.notice.NoticeScenarios.only;
import static io.github.tvarka.attendance.notice.NoticeScenarios.stated;
import static io.github.tvarka.attendance.notice.NoticeScenarios.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Exercises({"12", "13"})
class Clause12Test {
  private static final String INFORM_PARENTS = "inform-parents-of-absence";

  @Nested
  @Exercises("12.1")
  class OfAMinor {
    @Test
    void at1140TheParentsAreToBeInformedToday() {
      DutyDecision duty = only(decide(minorWithoutLesson4().facts(), at("11:40")), "12.1");
      assertThat(duty.outcome()).isEqualTo(calledForBy(END_OF_DAY));
      assertThat(duty.duty().actor()).isEqualTo(Role.CLASS_TEACHER);
      assertThat(duty.duty().addressees()).containsExactly(Role.PARENT);
      assertThat(duty.lessons()).containsExactly(new LessonSlot(THURSDAY, 4));
      assertThat(duty.channels())
          .containsExactly(Channel.EMAIL, Channel.PHONE_MESSAGE, Channel.E_DIARY, Channel.CALL);
      assertThat(duty.channelsFrom())
          .extracting(citation -> citation.clause().number())
          .containsExactly("13");
    }

    @ParameterizedTest
    @EnumSource(
        value = Mark.class,
        names = {"LATE", "UNMARKED"})
    void isNotAboutLessonsThatAreNotSurelyMissed(Mark mark) {
      AttendanceFacts facts = minorWithoutLesson4().marked(mark, THURSDAY, 1).facts();
      NoticeDecision decision = decide(facts, at("11:40"));
      assertThat(only(decision, "12.1").lessons()).containsExactly(new LessonSlot(THURSDAY, 4));
      assertThat(only(decision, "10.1").lessons()).containsExactly(new LessonSlot(THURSDAY, 4));
    }

    @Test
    void isAboutAnUnmarkedLessonWhereNoneIsSurelyMissed() {
      AttendanceFacts facts = StudentCase.minor()
          .unmarked(THURSDAY, 1)
          .marked(Mark.LATE, THURSDAY, 2)
          .facts();
      DutyDecision duty = only(decide(facts, at("11:40")), "12.1");
      assertThat(duty.outcome()).isInstanceOf(NoticeOutcome.NotYetKnown.class);
      assertThat(duty.lessons()).containsExactly(new LessonSlot(THURSDAY, 1));
    }

    @ParameterizedTest
    @CsvSource({
      "10:54, NotCalledFor",
      "10:55, CalledFor",
      "10:56, CalledFor",
      "11:40, CalledFor",
      "13:41, CalledFor",
      "23:59:59, CalledFor",
      "23:59:59.500, CalledFor"
    })
    void fromTheLessonsBeginningToTheDaysEnd(String time, String outcome) {
      NoticeDecision decision = decide(minorWithoutLesson4().facts(), at(time));
      assertThat(word(only(decision, "12.1").outcome())).isEqualTo(outcome);
    }

    @Test
    void theNextDayNothingShowsThatItWasDone() {
      NoticeDecision decision =
          decide(minorWithoutLesson4().facts(), THURSDAY.plusDays(1).atStartOfDay());
      assertThat(only(decision, "12.1").outcome())
          .isEqualTo(new NoticeOutcome.NotShownMet(END_OF_DAY));
    }

    @Test
    void theNextDayTheRecordShowsThatItWasDone() {
      AttendanceFacts facts = minorWithoutLesson4()
          .taken("12.1", INFORM_PARENTS, THURSDAY, THURSDAY)
          .facts();
      assertThat(
              only(decide(facts, THURSDAY.plusDays(1).atStartOfDay()), "12.1").outcome())
          .isEqualTo(new NoticeOutcome.Met(Optional.of(THURSDAY)));
    }

    @Test
    void whatWasDoneForAnotherDayOrLaterThanAskedDoesNotCount() {
      AttendanceFacts facts = minorWithoutLesson4()
          .taken("12.1", INFORM_PARENTS, THURSDAY, THURSDAY.minusDays(1))
          .taken("12.1", INFORM_PARENTS, THURSDAY.plusDays(1), THURSDAY)
          .facts();
      assertThat(only(decide(facts, at("15:00")), "12.1").calledFor()).isTrue();
    }

    @Test
    void whatWasDoneTheNextDayWasLate() {
      AttendanceFacts facts = minorWithoutLesson4()
          .taken("12.1", INFORM_PARENTS, THURSDAY.plusDays(1), THURSDAY)
          .facts();
      assertThat(
              only(decide(facts, THURSDAY.plusDays(2).atStartOfDay()), "12.1").outcome())
          .isEqualTo(new NoticeOutcome.NotShownMet(END_OF_DAY));
    }

    @ParameterizedTest
    @CsvSource({"11:39, NotCalledFor", "11:40, NotCalledFor", "11:41, CalledFor"})
    void aNoticeThatCameByThenSparesIt(String received, String outcome) {
      AttendanceFacts facts = minorWithoutLesson4()
          .notice(Ground.PERSONAL, THURSDAY, LocalTime.parse(received))
          .facts();
      assertThat(word(only(decide(facts, at("11:40")), "12.1").outcome())).isEqualTo(outcome);
    }

    @Test
    void theNearMissShowsThatANoticeCame() {
      AttendanceFacts facts = minorWithoutLesson4()
          .notice(Ground.PERSONAL, THURSDAY, LocalTime.of(7, 30))
          .facts();
      Finding finding = only(decide(facts, at("11:40")), "12.1").findings().get(0);
      CompoundFinding event =
          (CompoundFinding) ((CompoundFinding) finding).parts().get(0);
      assertThat(event.parts()).extracting(Finding::truth).containsExactly(Truth.YES, Truth.NO);
    }

    @Test
    void aNoticeOfAnotherLessonOrByTheStudentDoesNotSpareIt() {
      StudentCase student = minorWithoutLesson4();
      student.request(student
          .builder(Ground.PERSONAL, THURSDAY, THURSDAY)
          .addLessons(3)
          .givenBy(Role.PARENT)
          .receivedAt(at("07:30"))
          .build());
      student.request(student
          .builder(Ground.ILLNESS, THURSDAY, THURSDAY)
          .givenBy(Role.STUDENT)
          .receivedAt(at("07:30"))
          .build());
      assertThat(only(decide(student.facts(), at("11:40")), "12.1").calledFor()).isTrue();
    }

    @Test
    void anUnmarkedLessonLeavesItOpen() {
      AttendanceFacts facts = StudentCase.minor().unmarked(THURSDAY, 4).facts();
      assertThat(only(decide(facts, at("11:40")), "12.1").outcome())
          .isEqualTo(new NoticeOutcome.NotYetKnown(
              List.of(new Need.OfLessonMarks(List.of(new LessonSlot(THURSDAY, 4)))),
              Optional.of(END_OF_DAY)));
    }

    @Test
    void thoseOfClause122AreNotCalledFor() {
      assertThat(decide(minorWithoutLesson4().facts(), at("11:40")).of(Clause.of("12.2")))
          .hasSize(2)
          .allMatch(duty -> duty.outcome() instanceof NoticeOutcome.NotCalledFor);
    }
  }

  @Nested
  @Exercises("12.2")
  class OfAnAdult {
    @Test
    void theStudentAndTheParentsAreInformed() {
      NoticeDecision decision = decide(adultWithoutLesson4().facts(), at("11:40"));
      DutyDecision student = only(decision, "12.2", "inform-student-of-absence");
      DutyDecision parents = only(decision, "12.2", INFORM_PARENTS);
      assertThat(student.outcome()).isEqualTo(calledForBy(END_OF_DAY));
      assertThat(student.duty().addressees()).containsExactly(Role.STUDENT);
      assertThat(parents.outcome()).isEqualTo(calledForBy(END_OF_DAY));
      assertThat(parents.duty().addressees()).containsExactly(Role.PARENT);
      assertThat(only(decision, "12.1").outcome()).isEqualTo(new NoticeOutcome.NotCalledFor());
    }

    @Test
    void afterTheStudentsNoticeOnlyTheStudentIsInformed() {
      AttendanceFacts facts = adultWithoutLesson4()
          .notice(Ground.PERSONAL, THURSDAY, LocalTime.of(7, 30))
          .facts();
      NoticeDecision decision = decide(facts, at("11:40"));
      assertThat(only(decision, "12.2", "inform-student-of-absence").calledFor())
          .isTrue();
      assertThat(only(decision, "12.2", INFORM_PARENTS).outcome())
          .isEqualTo(new NoticeOutcome.NotCalledFor());
    }

    @Test
    void fromTheEighteenthBirthdayOn() {
      for (int day = 9; day <= 10; day++) {
        AttendanceFacts facts =
            minorWithoutLesson4().born(LocalDate.of(2007, 10, day)).facts();
        NoticeDecision decision = decide(facts, at("11:40"));
        assertThat(only(decision, "12.2", INFORM_PARENTS).calledFor()).isEqualTo(day == 9);
        assertThat(only(decision, "12.1").calledFor()).isEqualTo(day == 10);
      }
    }

    @Test
    void byTheOtherReadingOnlyOfNotComing() {
      AttendanceCalculator calculator = AttendanceCalculator.of(
          Rukainiai2023.policy(ReadingChoices.DEFAULTS.with("adult-told-of-absence", "whole-day")));
      NoticeDecision one = calculator.notices(adultWithoutLesson4().facts(), at("11:40"));
      assertThat(only(one, "12.2", "inform-student-of-absence").outcome())
          .isEqualTo(new NoticeOutcome.NotCalledFor());
      AttendanceFacts whole = StudentCase.adult().absent(THURSDAY).facts();
      DutyDecision told =
          only(calculator.notices(whole, at("11:40")), "12.2", "inform-student-of-absence");
      assertThat(told.calledFor()).isTrue();
      assertThat(told.duty().readings()).containsExactly("adult-told-of-absence");
    }
  }

  @Nested
  class OfUnknownAge {
    @Test
    void theBirthDateIsNeeded() {
      NoticeDecision decision = decide(ofUnknownAge(minorWithoutLesson4().facts()), at("11:40"));
      NoticeOutcome open = new NoticeOutcome.NotYetKnown(
          List.of(new Need.OfAttribute("birthDate")), Optional.of(END_OF_DAY));
      assertThat(only(decision, "12.1").outcome()).isEqualTo(open);
      assertThat(only(decision, "12.2", INFORM_PARENTS).outcome()).isEqualTo(open);
      assertThat(only(decision, "12.2", "inform-student-of-absence").outcome()).isEqualTo(open);
    }

    @Test
    void aDayWithoutAbsenceNeedsNothing() {
      NoticeDecision decision = decide(ofUnknownAge(StudentCase.minor().facts()), at("11:40"));
      assertThat(decision.duties())
          .filteredOn(duty -> duty.duty().actor().equals(Role.CLASS_TEACHER))
          .allMatch(duty -> duty.outcome() instanceof NoticeOutcome.NotCalledFor);
    }
  }

  @Nested
  @Exercises("12.3")
  class LeavingAndParts {
    @ParameterizedTest
    @CsvSource({
      "left-without-permission, inform-parents-of-leaving",
      "part-of-lesson-missed, inform-parents-of-missed-part"
    })
    void theParentsOfAMinorAndOfAnAdultAreInformed(String event, String act) {
      for (StudentCase student : List.of(StudentCase.minor(), StudentCase.adult())) {
        AttendanceFacts facts = stated(student.facts(), event, Truth.YES, THURSDAY);
        DutyDecision duty = only(decide(facts, at("11:40")), "12.3", act);
        assertThat(duty.outcome()).isEqualTo(calledForBy(END_OF_DAY));
        assertThat(duty.duty().addressees()).containsExactly(Role.PARENT);
        assertThat(duty.channels()).contains(Channel.CALL);
      }
    }

    @Test
    void anEventOfAnotherDayDoesNotCallForIt() {
      for (LocalDate day : new LocalDate[] {THURSDAY.minusDays(1), null}) {
        AttendanceFacts facts =
            stated(StudentCase.minor().facts(), "left-without-permission", Truth.YES, day);
        assertThat(only(decide(facts, at("11:40")), "12.3", "inform-parents-of-leaving")
                .outcome())
            .isEqualTo(new NoticeOutcome.NotCalledFor());
      }
    }

    @Test
    void aSuspicionIsNotYetKnown() {
      AttendanceFacts facts =
          stated(StudentCase.minor().facts(), "left-without-permission", Truth.UNKNOWN, THURSDAY);
      assertThat(only(decide(facts, at("11:40")), "12.3", "inform-parents-of-leaving")
              .outcome())
          .isEqualTo(new NoticeOutcome.NotYetKnown(
              List.of(new Need.OfFact(FactKey.of("left-without-permission"))),
              Optional.of(END_OF_DAY)));
    }

    @ParameterizedTest(name = "{0} with {1} minutes")
    @CsvSource({
      "LATE, -, true",
      "LATE, 0, false",
      "LATE, 1, true",
      "LATE, 44, true",
      "LATE, 45, true",
      "ABSENT, -, false",
      "ABSENT, 0, false",
      "ABSENT, 1, true",
      "ABSENT, 44, true",
      "ABSENT, 45, false",
      "EXCUSED, 20, true",
      "UNEXCUSED, 20, true"
    })
    void aPartMissedIsReadFromTheDiary(Mark mark, String minutes, boolean part) {
      Optional<Integer> missed =
          minutes.equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(minutes));
      LessonEntry entry = new LessonEntry(THURSDAY, 2, mark, missed, Optional.empty());
      DutyDecision duty = missedPart(Rukainiai2023.policy(), entry);
      assertThat(duty.outcome())
          .isEqualTo(part ? calledForBy(END_OF_DAY) : new NoticeOutcome.NotCalledFor());
      assertThat(duty.lessons()).isEqualTo(part ? List.of(new LessonSlot(THURSDAY, 2)) : List.of());
    }

    @Test
    void aLessonNotMarkedMayHaveBeenMissedInPart() {
      LessonEntry entry = new LessonEntry(THURSDAY, 2, Mark.UNMARKED);
      assertThat(missedPart(Rukainiai2023.policy(), entry).outcome())
          .isEqualTo(new NoticeOutcome.NotYetKnown(
              List.of(new Need.OfLessonMarks(List.of(entry.slot()))), Optional.of(END_OF_DAY)));
    }

    @Test
    void aLateArrivalIsNoneInTheOtherReading() {
      AttendancePolicy policy =
          Rukainiai2023.policy(ReadingChoices.of(Map.of("late-arrival-told", "leaving-alone")));
      assertThat(missedPart(policy, new LessonEntry(THURSDAY, 2, Mark.LATE)).outcome())
          .isEqualTo(new NoticeOutcome.NotCalledFor());
      AttendanceFacts facts =
          stated(StudentCase.minor().facts(), "part-of-lesson-left", Truth.YES, THURSDAY);
      assertThat(only(
                  AttendanceCalculator.of(policy).notices(facts, at("11:40")),
                  "12.3",
                  "inform-parents-of-missed-part")
              .outcome())
          .isEqualTo(calledForBy(END_OF_DAY));
    }

    private DutyDecision missedPart(AttendancePolicy policy, LessonEntry entry) {
      AttendanceFacts facts =
          StudentCase.minor().facts().withAbsences(AbsenceLog.of(List.of(entry)));
      return only(
          AttendanceCalculator.of(policy).notices(facts, at("11:40")),
          "12.3",
          "inform-parents-of-missed-part");
    }
  }
}
