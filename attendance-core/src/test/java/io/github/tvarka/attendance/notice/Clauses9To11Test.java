package io.github.tvarka.attendance.notice;

import static io.github.tvarka.attendance.notice.NoticeScenarios.THURSDAY;
import static io.github.tvarka.attendance.notice.NoticeScenarios.at;
import static io.github.tvarka.attendance.notice.NoticeScenarios.calledForBy;
import static io.github.tvarka.attendance.notice.NoticeScenarios.decide;
import static io.github.tvarka.attendance.notice.NoticeScenarios.minorWithoutLesson4;
import static io.github.tvarka.attendance.notice.NoticeScenarios.only;
import static io.github.tvarka.attendance.notice.NoticeScenarios.stated;
import static io.github.tvarka.attendance.notice.NoticeScenarios.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Clauses9To11Test {
  private static final Need REASONS = new Need.OfFact(FactKey.of("objective-reasons"));

  @Nested
  @Exercises({"9", "9.1", "10", "10.1"})
  class NoticeInTime {
    private final List<StudentCase> students =
        List.of(StudentCase.minor().absent(THURSDAY), StudentCase.adult().absent(THURSDAY));

    private DutyDecision theirs(StudentCase student, String asOf) {
      NoticeDecision decision = decide(student.facts(), at(asOf));
      boolean adult = only(decision, "10.1").outcome() instanceof NoticeOutcome.NotCalledFor;
      return only(decision, adult ? "9.1" : "10.1");
    }

    @ParameterizedTest
    @CsvSource({
      "07:59, Met, Met",
      "08:00, Met, Met",
      "08:01, NotYetKnown, Met",
      "13:40, NotYetKnown, Met",
      "13:41, NotShownMet, NotShownMet"
    })
    void byWhenItCameAndWhetherThereWereReasons(String came, String plain, String withReasons) {
      LocalTime time = LocalTime.parse(came);
      for (StudentCase student : List.of(StudentCase.minor(), StudentCase.adult())) {
        student.absent(THURSDAY).notice(Ground.ILLNESS, THURSDAY, time);
        assertThat(word(theirs(student, "15:00").outcome())).isEqualTo(plain);
      }
      for (StudentCase student : List.of(StudentCase.minor(), StudentCase.adult())) {
        student
            .absent(THURSDAY)
            .notice(Ground.ILLNESS, THURSDAY, time, Statement.OBJECTIVE_REASONS);
        assertThat(word(theirs(student, "15:00").outcome())).isEqualTo(withReasons);
      }
    }

    @Test
    void withoutANoticeThereIsTimeUntilTheBellAndPerhapsUntilTheLastOne() {
      for (StudentCase student : students) {
        assertThat(theirs(student, "08:00").outcome()).isEqualTo(calledForBy(at("08:00")));
        assertThat(theirs(student, "08:01").outcome())
            .isEqualTo(new NoticeOutcome.NotYetKnown(List.of(REASONS), Optional.of(at("13:40"))));
        assertThat(theirs(student, "13:40").outcome())
            .isEqualTo(new NoticeOutcome.NotYetKnown(List.of(REASONS), Optional.of(at("13:40"))));
        assertThat(theirs(student, "13:41").outcome())
            .isEqualTo(new NoticeOutcome.NotShownMet(at("13:40")));
      }
    }

    @Test
    void knownReasonsSettleTheDeadline() {
      AttendanceFacts absent = StudentCase.minor().absent(THURSDAY).facts();
      assertThat(only(
                  decide(stated(absent, "objective-reasons", Truth.YES, THURSDAY), at("09:00")),
                  "10.1")
              .outcome())
          .isEqualTo(calledForBy(at("13:40")));
      assertThat(only(
                  decide(stated(absent, "objective-reasons", Truth.NO, THURSDAY), at("09:00")),
                  "10.1")
              .outcome())
          .isEqualTo(new NoticeOutcome.NotShownMet(at("08:00")));
    }

    @Test
    void aNoticeOfSomeLessonsIsNotOneOfAll() {
      StudentCase student = StudentCase.minor().absentLessons(THURSDAY, 1, 2);
      student.request(student
          .builder(Ground.ILLNESS, THURSDAY, THURSDAY)
          .addLessons(1)
          .givenBy(Role.PARENT)
          .channel(Channel.E_DIARY)
          .receivedAt(at("07:30"))
          .build());
      assertThat(word(only(decide(student.facts(), at("08:30")), "10.1").outcome()))
          .isEqualTo("Met");
      assertThat(word(only(decide(student.facts(), at("09:00")), "10.1").outcome()))
          .isEqualTo("NotYetKnown");
    }

    @Test
    void ofSeveralNoticesTheLastThatWasMissingCounts() {
      StudentCase student = StudentCase.minor().absentLessons(THURSDAY, 1, 2);
      String[] came = {"09:00", "07:30"};
      for (int lesson = 1; lesson <= 2; lesson++) {
        student.request(student
            .builder(Ground.ILLNESS, THURSDAY, THURSDAY)
            .addLessons(lesson)
            .givenBy(Role.PARENT)
            .receivedAt(at(came[lesson - 1]))
            .build());
      }
      assertThat(word(only(decide(student.facts(), at("10:00")), "10.1").outcome()))
          .isEqualTo("NotYetKnown");
    }

    @Test
    void theChannelsAreThoseOfTheirOwnClause() {
      NoticeDecision decision = decide(minorWithoutLesson4().facts(), at("11:40"));
      assertThat(only(decision, "9.1").channels())
          .containsExactly(Channel.EMAIL, Channel.PHONE_MESSAGE, Channel.E_DIARY);
      // By the reading parents-email; 10.1 itself leaves e-mail out.
      assertThat(only(decision, "10.1").channels())
          .containsExactly(Channel.EMAIL, Channel.PHONE_MESSAGE, Channel.E_DIARY);
    }

    @ParameterizedTest
    @CsvSource({
      "e-diary, as-clause-8, true",
      "email, as-clause-8, true",
      "call, as-clause-8, false",
      "phone-message, only-as-named, true",
      "email, only-as-named, false"
    })
    void aNoticeCountsThatCameByWhatTheClauseNames(String channel, String reading, boolean done) {
      StudentCase student = minorWithoutLesson4();
      student.request(student
          .builder(Ground.ILLNESS, THURSDAY, THURSDAY)
          .givenBy(Role.PARENT)
          .channel(Channel.of(channel))
          .receivedAt(at("07:30"))
          .build());
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("parents-email", reading);
      NoticeDecision decision = AttendanceCalculator.of(Rukainiai2023.policy(choices))
          .notices(student.facts(), at("11:40"));
      assertThat(only(decision, "10.1").outcome() instanceof NoticeOutcome.Met).isEqualTo(done);
    }
  }

  @Nested
  @Exercises({"9.2", "10.2"})
  class Confirmation {
    private AttendanceFacts ill(StudentCase student, int last) {
      LocalDate first = LocalDate.of(2025, 10, 1);
      return student
          .absent(first, first.withDayOfMonth(last))
          .notice(Ground.ILLNESS, first, first.withDayOfMonth(last), first.atTime(7, 30))
          .facts();
    }

    private NoticeOutcome outcome(AttendanceFacts facts, String clause) {
      return only(decide(facts, at("15:00")), clause).outcome();
    }

    @Test
    void fiveDaysOfIllnessAreNotMoreThanFive() {
      AttendanceFacts facts =
          stated(ill(StudentCase.minor(), 7), "health-confirmation-requested", Truth.YES, null);
      assertThat(outcome(facts, "10.2")).isEqualTo(new NoticeOutcome.NotCalledFor());
    }

    @Test
    void ofSixDaysItIsToBeConfirmedWhenAsked() {
      NoticeOutcome calledFor = new NoticeOutcome.CalledFor(Optional.empty());
      AttendanceFacts minor =
          stated(ill(StudentCase.minor(), 8), "health-confirmation-requested", Truth.YES, null);
      assertThat(outcome(minor, "10.2")).isEqualTo(calledFor);
      assertThat(outcome(minor, "9.2")).isEqualTo(new NoticeOutcome.NotCalledFor());
      AttendanceFacts adult =
          stated(ill(StudentCase.adult(), 8), "health-confirmation-requested", Truth.YES, null);
      assertThat(outcome(adult, "9.2")).isEqualTo(calledFor);
      assertThat(outcome(adult, "10.2")).isEqualTo(new NoticeOutcome.NotCalledFor());
    }

    @Test
    void illnessIsCountedOnlyOnceItWasTold() {
      LocalDate first = LocalDate.of(2025, 10, 1);
      AttendanceFacts facts = stated(
          StudentCase.minor()
              .absent(first, first.withDayOfMonth(8))
              .notice(Ground.ILLNESS, first, first.withDayOfMonth(8), at("15:01"))
              .facts(),
          "health-confirmation-requested",
          Truth.YES,
          null);
      assertThat(outcome(facts, "10.2")).isEqualTo(new NoticeOutcome.NotCalledFor());
      assertThat(only(decide(facts, at("15:01")), "10.2").calledFor()).isTrue();
    }

    @Test
    void itDependsOnTheSchoolsRequest() {
      AttendanceFacts facts = ill(StudentCase.minor(), 8);
      assertThat(outcome(facts, "10.2"))
          .isEqualTo(new NoticeOutcome.NotYetKnown(
              List.of(new Need.OfFact(FactKey.of("health-confirmation-requested"))),
              Optional.empty()));
      AttendanceFacts notAsked = stated(facts, "health-confirmation-requested", Truth.NO, null);
      assertThat(outcome(notAsked, "10.2")).isEqualTo(new NoticeOutcome.NotCalledFor());
    }
  }

  @Nested
  @Exercises({"11", "11.1"})
  class Recording {
    @ParameterizedTest
    @CsvSource({"10:55, CalledFor", "11:39, CalledFor", "11:40, CalledFor", "11:41, NotShownMet"})
    void anUnmarkedLessonByTheMinute(String time, String outcome) {
      AttendanceFacts facts = StudentCase.minor().unmarked(THURSDAY, 4).facts();
      DutyDecision duty = only(decide(facts, at(time)), "11.1");
      assertThat(word(duty.outcome())).isEqualTo(outcome);
      assertThat(duty.duty().actor()).isEqualTo(Role.SUBJECT_TEACHER);
    }

    @Test
    void eachLessonHasItsOwnDeadline() {
      AttendanceFacts facts = StudentCase.minor()
          .unmarked(THURSDAY, 3, 5)
          .absentLessons(THURSDAY, 4)
          .facts();
      List<DutyDecision> duties = decide(facts, at("12:00")).of(Clause.of("11.1"));
      assertThat(duties)
          .extracting(duty -> duty.lessons().get(0).lesson() + " " + word(duty.outcome()))
          .containsExactly("3 NotShownMet", "4 Met", "5 CalledFor");
      assertThat(duties.get(2).outcome()).isEqualTo(calledForBy(at("12:45")));
      assertThat(duties.get(0).lessons()).containsExactly(new LessonSlot(THURSDAY, 3));
    }

    @Test
    void aDayAttendedNeedsNoRecordOfAbsence() {
      assertThat(only(decide(StudentCase.minor().facts(), at("12:00")), "11.1").outcome())
          .isEqualTo(new NoticeOutcome.NotCalledFor());
    }
  }

  @Test
  void refusesAMomentBeforeTheDayAndADayBeforeTheEdition() {
    AttendanceCalculator calculator = AttendanceCalculator.of(Rukainiai2023.policy());
    AttendanceFacts facts = StudentCase.minor().facts();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> calculator.notices(facts, THURSDAY, THURSDAY.minusDays(1).atTime(12, 0)))
        .withMessage("asOf (2025-10-08T12:00) must not be before day (2025-10-09)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calculator.notices(facts, LocalDate.of(2023, 8, 31).atTime(12, 0)))
        .withMessageStartingWith("asOf (2023-08-31) must be a day on which edition");
  }
}
