package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.AttendanceDecisionAssert.assertThat;
import static io.github.tvarka.attendance.SchoolDays.END_OF_JANUARY;
import static io.github.tvarka.attendance.SchoolDays.END_OF_NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.JANUARY;
import static io.github.tvarka.attendance.SchoolDays.MAY;
import static io.github.tvarka.attendance.SchoolDays.NEXT_SEPTEMBER;
import static io.github.tvarka.attendance.SchoolDays.NOVEMBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.SEPTEMBER;
import static io.github.tvarka.attendance.SchoolDays.january;
import static io.github.tvarka.attendance.SchoolDays.november;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceDecisionAssert;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each declared reading beside its alternatives: what changes with the switch. */
class Rukainiai2023ReadingsTest {
  private static AttendanceDecisionAssert with(
      StudentCase student, LocalDate asOf, String key, String code) {
    ReadingChoices choices = ReadingChoices.DEFAULTS.with(key, code);
    AttendanceDecision decision = student.decide(Rukainiai2023.policy(choices), asOf);
    return assertThat(decision);
  }

  @Test
  void sevenLessons() {
    StudentCase student = StudentCase.minor().unexcused(OCTOBER, 7);
    with(student, END_OF_OCTOBER, "seven-lessons", "milder")
        .holdsExactly(OCTOBER, "17.1")
        .citesReading(OCTOBER, "17.1", "seven-lessons");
    with(student, END_OF_OCTOBER, "seven-lessons", "stricter")
        .holdsExactly(OCTOBER, "17.2")
        .yields(OCTOBER, "17.1", "17.2")
        .citesReading(OCTOBER, "17.2", "seven-lessons");
    with(student, END_OF_OCTOBER, "seven-lessons", "both")
        .holdsExactly(OCTOBER, "17.1", "17.2")
        .citesReading(OCTOBER, "17.1", "seven-lessons")
        .citesReading(OCTOBER, "17.2", "seven-lessons");
    for (String code : List.of("milder", "stricter", "both")) {
      StudentCase six = StudentCase.minor().unexcused(OCTOBER, 6);
      with(six, END_OF_OCTOBER, "seven-lessons", code).holdsExactly(OCTOBER, "17.1");
      StudentCase eight = StudentCase.minor().unexcused(OCTOBER, 8);
      with(eight, END_OF_OCTOBER, "seven-lessons", code).holdsExactly(OCTOBER, "17.2");
    }
  }

  @Test
  void windowOfSevenToFourteen() {
    StudentCase student = StudentCase.minor().unexcused(OCTOBER, 8);
    with(student, END_OF_OCTOBER, "seven-to-fourteen-window", "calendar-month")
        .holdsExactly(OCTOBER, "17.2");
    with(student, END_OF_OCTOBER, "seven-to-fourteen-window", "school-year")
        .holdsExactly(OCTOBER, "17.2");
    StudentCase spread = StudentCase.minor().unexcused(SEPTEMBER, 13).unexcused(OCTOBER, 8);
    with(spread, END_OF_OCTOBER, "seven-to-fourteen-window", "calendar-month")
        .holdsExactly(OCTOBER, "17.2");
    // 21 of the year are beyond 14, and 8 of the month beyond 7: no row of the text is left.
    with(spread, END_OF_OCTOBER, "seven-to-fourteen-window", "school-year").holdsExactly(OCTOBER);
  }

  @Test
  void again() {
    StudentCase student =
        StudentCase.minor().unexcused(SEPTEMBER, 3).unexcused(NOVEMBER, 1).unexcused(MAY, 15);
    with(student, END_OF_NOVEMBER, "again", "same-school-year").holdsExactly(NOVEMBER, "17.2");
    with(student, END_OF_NOVEMBER, "again", "month-before")
        .holdsExactly(NOVEMBER, "17.1")
        .citesReading(NOVEMBER, "17.1", "again");
    LocalDate next = NEXT_SEPTEMBER.atEndOfMonth();
    student.unexcused(NEXT_SEPTEMBER, 15);
    with(student, next, "again", "same-school-year").holdsExactly(NEXT_SEPTEMBER, "17.3");
    with(student, next, "again", "month-before").holdsExactly(NEXT_SEPTEMBER, "17.3");
    with(student, next, "again", "whole-record").holdsExactly(NEXT_SEPTEMBER, "17.4");
  }

  @Nested
  class AgainAfterWhat {
    @Test
    void asksWhetherTheTalkWasHeld() {
      StudentCase student = StudentCase.minor().unexcused(SEPTEMBER, 3).unexcused(OCTOBER, 2);
      with(student, END_OF_OCTOBER, "again-after-what", "any-unexcused")
          .holdsExactly(OCTOBER, "17.2");
      with(student, END_OF_OCTOBER, "again-after-what", "talk-held")
          .holdsExactly(OCTOBER, "17.1")
          .citesReading(OCTOBER, "17.1", "again-after-what");
      student.taken("17.1", "preventive-talk", SEPTEMBER.atDay(20), SEPTEMBER.atDay(1));
      with(student, END_OF_OCTOBER, "again-after-what", "talk-held").holdsExactly(OCTOBER, "17.2");
    }

    @Test
    void doesNotTurnTheTalkItselfIntoTheReasonWhyItFallsAway() {
      StudentCase student = StudentCase.minor()
          .unexcused(SEPTEMBER, 3)
          .unexcused(OCTOBER, 2)
          .taken("17.1", "preventive-talk", october(20), october(1));
      with(student, END_OF_OCTOBER, "again-after-what", "talk-held").holdsExactly(OCTOBER, "17.1");
      student.absentLessons(october(27), 1);
      with(student, END_OF_OCTOBER, "again-after-what", "talk-held").holdsExactly(OCTOBER, "17.2");
    }
  }

  @Test
  void illnessDay() {
    StudentCase student = StudentCase.minor().illOnTheirWord(october(6), october(9));
    for (int day : new int[] {13, 14, 15}) {
      student.absentLessons(october(day), 1).notice(Ground.ILLNESS, october(day), LocalTime.NOON);
    }
    with(student, END_OF_OCTOBER, "illness-day", "any-lesson")
        .doesNotExcuse(october(14), october(15))
        .citesReading(october(14), "illness-day");
    with(student, END_OF_OCTOBER, "illness-day", "whole-day")
        .doesNotExcuse()
        .citesReading(october(14), "illness-day");
  }

  @Test
  void illnessDayMissedWholeButToldInTwoParts() {
    StudentCase student = StudentCase.minor();
    for (int day = 6; day <= 13; day++) {
      if (day == 11 || day == 12) {
        continue;
      }
      student.absent(october(day));
      for (int half = 0; half < 2; half++) {
        student.request(student
            .builder(Ground.ILLNESS, october(day), october(day))
            .addLessons(1 + 3 * half, 2 + 3 * half, 3 + 3 * half)
            .givenBy(io.github.tvarka.policy.role.Role.PARENT)
            .channel(io.github.tvarka.attendance.notice.Channel.EMAIL)
            .receivedAt(october(day).atTime(7, half))
            .build());
      }
    }
    // The halves of the sixth day: the first is not a whole day by itself, the second makes it one.
    with(student, END_OF_OCTOBER, "illness-day", "whole-day").doesNotExcuse(october(13));
  }

  @Test
  void illAgain() {
    StudentCase student = StudentCase.minor()
        .illOnTheirWord(october(6), october(7))
        .illOnTheirWord(october(20), october(20));
    with(student, END_OF_OCTOBER, "ill-again", "beyond-five-days").doesNotExcuse();
    with(student, END_OF_OCTOBER, "ill-again", "any-renewed-illness")
        .doesNotExcuse(october(20))
        .citesReading(october(20), "ill-again");
    StudentCase medical = StudentCase.minor()
        .illOnTheirWord(october(6), october(7))
        .illWithMedicalNotice(october(20), october(20));
    with(medical, END_OF_OCTOBER, "ill-again", "any-renewed-illness")
        .excusesUnder("6.1.2.1", october(20));
  }

  @Test
  void medicalNoticeReach() {
    StudentCase student = StudentCase.minor()
        .absent(october(1), october(8))
        .notice(
            Ground.ILLNESS,
            october(1),
            october(8),
            october(8).atTime(9, 0),
            Statement.MEDICAL_NOTICE);
    with(student, END_OF_OCTOBER, "medical-notice-reach", "from-first-day").doesNotExcuse();
    with(student, END_OF_OCTOBER, "medical-notice-reach", "from-its-day")
        .excuses(october(8))
        .citesReading(october(1), "medical-notice-reach");
  }

  @Test
  void illnessSpell() {
    StudentCase student = StudentCase.minor().illWithMedicalNotice(october(20), november(21));
    with(student, END_OF_NOVEMBER, "illness-spell", "from-first-day")
        .leavesToSchool(november(17), november(18), november(19), november(20), november(21))
        .citesReading(november(17), "illness-spell");
    with(student, END_OF_NOVEMBER, "illness-spell", "per-month").leavesToSchool();
  }

  @Test
  void illnessMonthTotal() {
    StudentCase student = StudentCase.minor()
        .illWithMedicalNotice(october(1), october(10))
        .illWithMedicalNotice(october(16), october(31));
    with(student, END_OF_OCTOBER, "illness-month-total", "calendar-days")
        .leavesToSchool(october(27), october(28), october(29), october(30), october(31))
        .citesReading(october(27), "illness-month-total");
    with(student, END_OF_OCTOBER, "illness-month-total", "school-days").leavesToSchool();
  }

  @Test
  void illnessBeyondCap() {
    StudentCase student = StudentCase.minor().illWithMedicalNotice(october(1), october(22));
    with(student, END_OF_OCTOBER, "illness-beyond-cap", "left-to-school")
        .leavesToSchool(october(22))
        .citesReading(october(22), "illness-beyond-cap");
    with(student, END_OF_OCTOBER, "illness-beyond-cap", "not-excused")
        .doesNotExcuse(october(22))
        .leavesToSchool();
  }

  @Test
  void lateNotice() {
    StudentCase student = StudentCase.minor()
        .absent(october(9))
        .notice(Ground.ILLNESS, october(9), LocalTime.of(13, 41));
    with(student, END_OF_OCTOBER, "late-notice", "does-not-excuse")
        .doesNotExcuse(october(9))
        .citesReading(october(9), "late-notice");
    with(student, END_OF_OCTOBER, "late-notice", "left-to-school")
        .leavesToSchool(october(9))
        .citesReading(october(9), "late-notice");
  }

  @Test
  void lateNoticeDoesNotLiftTheOtherLimits() {
    StudentCase student = StudentCase.minor()
        .illOnTheirWord(october(6), october(10))
        .absent(october(20))
        .notice(Ground.ILLNESS, october(20), LocalTime.of(13, 41));
    with(student, END_OF_OCTOBER, "late-notice", "left-to-school").doesNotExcuse(october(20));
  }

  @Test
  void singleLessons() {
    StudentCase student = StudentCase.minor()
        .absentLessons(october(6), 1)
        .notice(Ground.PERSONAL, october(6), LocalTime.of(7, 0), Statement.REASONS_GIVEN)
        .personalDays(october(7), october(8), october(9));
    with(student, END_OF_OCTOBER, "single-lessons", "left-to-school").leavesToSchool(october(6));
    with(student, END_OF_OCTOBER, "single-lessons", "use-a-day")
        .excusesUnder("6.2", october(6), october(7), october(8))
        .leavesToSchool(october(9))
        .citesReading(october(9), "single-lessons");
  }

  @Nested
  class WarningDays {
    @Test
    void mayCountExcusedDays() {
      StudentCase student = StudentCase.minor().illWithMedicalNotice(october(6), october(13));
      with(student, END_OF_OCTOBER, "warning-days", "unexcused-only").doesNotHold(OCTOBER, "16");
      with(student, END_OF_OCTOBER, "warning-days", "all-days").holds(OCTOBER, "16");
      StudentCase five = StudentCase.minor().illWithMedicalNotice(october(6), october(10));
      with(five, END_OF_OCTOBER, "warning-days", "all-days").doesNotHold(OCTOBER, "16");
    }

    @Test
    void doNotWarnForAMonthWithoutAbsences() {
      StudentCase student = StudentCase.minor()
          .personalDays(october(6), october(7), october(8), october(9))
          .decided(october(9), true, october(10));
      with(student, END_OF_NOVEMBER, "warning-days", "all-days")
          .holds(OCTOBER, "16")
          .doesNotHold(NOVEMBER, "16");
      with(student, LocalDate.of(2026, 7, 15), "warning-days", "all-days")
          .doesNotHold(java.time.YearMonth.of(2026, 7), "16");
    }
  }

  @Test
  void firstHearing() {
    YearMonth nextYear = YearMonth.of(2026, 10);
    StudentCase student = StudentCase.minor().heard(november(12)).heard(nextYear.atDay(12));
    with(student, nextYear.atEndOfMonth(), "first-hearing", "of-the-school-year")
        .holds(nextYear, "17.4.3");
    with(student, nextYear.atEndOfMonth(), "first-hearing", "ever").doesNotHold(nextYear, "17.4.3");
    with(student, END_OF_NOVEMBER, "first-hearing", "ever").holds(NOVEMBER, "17.4.3");
  }

  @Test
  void supportAfterHearing() {
    StudentCase student = StudentCase.minor().heard(november(12)).absentLessons(november(20), 1);
    with(student, END_OF_NOVEMBER, "support-after-hearing", "hearing-is-enough")
        .holds(NOVEMBER, "18");
    with(student, END_OF_NOVEMBER, "support-after-hearing", "support-confirmed")
        .doesNotYetKnow(NOVEMBER, "18", new Need.OfFact(FactKey.of("recommended-support-given")));
    student.fact("recommended-support-given", Truth.YES);
    with(student, END_OF_NOVEMBER, "support-after-hearing", "support-confirmed")
        .holds(NOVEMBER, "18");
  }

  @Test
  void commissionProposal() {
    StudentCase student = StudentCase.minor().heard(november(12)).absentLessons(november(20), 1);
    with(student, END_OF_NOVEMBER, "commission-proposal", "part-of-the-step").holds(NOVEMBER, "18");
    with(student, END_OF_NOVEMBER, "commission-proposal", "proposal-known")
        .doesNotYetKnow(NOVEMBER, "18", new Need.OfFact(FactKey.of("commission-proposal")));
    student.fact("commission-proposal", Truth.YES);
    with(student, END_OF_NOVEMBER, "commission-proposal", "proposal-known").holds(NOVEMBER, "18");
  }

  @Test
  void whoIsAChild() {
    StudentCase adult =
        StudentCase.adult().unexcused(NOVEMBER, 60).fact("support-exhausted", Truth.YES);
    adult.fact("child-rights-violation-suspected", Truth.YES);
    with(adult, END_OF_NOVEMBER, "who-is-a-child", "under-18")
        .doesNotApply(NOVEMBER, "19")
        .doesNotApply(NOVEMBER, "20");
    with(adult, END_OF_NOVEMBER, "who-is-a-child", "any-student")
        .holds(NOVEMBER, "19")
        .holds(NOVEMBER, "20");
  }

  @Test
  void refusedDay() {
    StudentCase student = StudentCase.minor()
        .personalDays(october(6), october(8), october(14), october(16))
        .decided(october(8), false, october(9));
    with(student, END_OF_OCTOBER, "refused-day", "uses-up")
        .excuses(october(6), october(14))
        .leavesToSchool(october(16))
        .citesReading(october(16), "refused-day");
    with(student, END_OF_OCTOBER, "refused-day", "uses-nothing")
        .excuses(october(6), october(14), october(16));
    StudentCase ill = StudentCase.minor()
        .illOnTheirWord(october(6), october(10))
        .decided(october(7), false, october(13))
        .illOnTheirWord(october(20), october(20));
    with(ill, END_OF_OCTOBER, "refused-day", "uses-up").doesNotExcuse(october(20));
    with(ill, END_OF_OCTOBER, "refused-day", "uses-nothing").doesNotExcuse();
  }

  @Test
  void parentsEmail() {
    StudentCase student = StudentCase.minor().absent(october(6));
    student.request(student
        .builder(Ground.ILLNESS, october(6), october(6))
        .givenBy(io.github.tvarka.policy.role.Role.PARENT)
        .channel(io.github.tvarka.attendance.notice.Channel.EMAIL)
        .receivedAt(october(6).atTime(7, 0))
        .build());
    with(student, END_OF_OCTOBER, "parents-email", "as-clause-8")
        .excusesUnder("6.1.1", october(6))
        .findsDuty("10.1", october(6), Truth.YES);
    with(student, END_OF_OCTOBER, "parents-email", "only-as-named")
        .excusesUnder("6.1.1", october(6))
        .findsDuty("10.1", october(6), Truth.NO);
    StudentCase diary = StudentCase.minor().illOnTheirWord(october(6), october(6));
    with(diary, END_OF_OCTOBER, "parents-email", "only-as-named")
        .findsDuty("10.1", october(6), Truth.YES);
  }

  @Test
  void moreThanHalf() {
    StudentCase student =
        StudentCase.minor().unexcused(JANUARY, 60).fact("support-exhausted", Truth.YES);
    with(student, END_OF_JANUARY, "more-than-half", "strictly-more").doesNotHold(JANUARY, "20");
    with(student, END_OF_JANUARY, "more-than-half", "at-least-half").holds(JANUARY, "20");
    StudentCase fewer =
        StudentCase.minor().unexcused(JANUARY, 59).fact("support-exhausted", Truth.YES);
    with(fewer, END_OF_JANUARY, "more-than-half", "at-least-half").doesNotHold(JANUARY, "20");
  }

  @Test
  void fourteenBesideHalf() {
    StudentCase student =
        StudentCase.minor().unexcused(JANUARY, 61).fact("support-exhausted", Truth.YES);
    with(student, END_OF_JANUARY, "fourteen-beside-half", "both")
        .holdsExactly(JANUARY, "17.3", "20");
    with(student, END_OF_JANUARY, "fourteen-beside-half", "highest-only")
        .holdsExactly(JANUARY, "20");
  }

  @Test
  void notAttendingAtSixteen() {
    StudentCase student = StudentCase.minor().born(LocalDate.of(2009, 1, 1)).unexcused(JANUARY, 1);
    with(student, END_OF_JANUARY, "not-attending-at-sixteen", "school-says")
        .doesNotYetKnowWhether(JANUARY, "21");
    with(student, END_OF_JANUARY, "not-attending-at-sixteen", "any-unexcused").holds(JANUARY, "21");
    with(student, january(1), "not-attending-at-sixteen", "any-unexcused")
        .doesNotHold(JANUARY, "21");
  }

  @Nested
  class TheDeclaration {
    @Test
    void isCompleteHere() {
      // One test above for each; whoever declares another adds its test.
      Assertions.assertThat(Rukainiai2023.policy().readings())
          .extracting(Reading::key)
          .containsExactlyInAnyOrder(
              "seven-lessons",
              "seven-to-fourteen-window",
              "again",
              "again-after-what",
              "illness-day",
              "illness-spell",
              "illness-month-total",
              "illness-beyond-cap",
              "ill-again",
              "medical-notice-reach",
              "late-notice",
              "single-lessons",
              "first-hearing",
              "more-than-half",
              "fourteen-beside-half",
              "warning-days",
              "support-after-hearing",
              "commission-proposal",
              "who-is-a-child",
              "not-attending-at-sixteen",
              "adult-told-of-absence",
              "late-arrival-told",
              "parent-signature",
              "refused-day",
              "parents-email");
    }

    @Test
    void changesThePolicyWithEachAlternative() {
      for (Reading reading : Rukainiai2023.policy().readings()) {
        reading.alternatives().forEach(option -> {
          ReadingChoices choices = ReadingChoices.DEFAULTS.with(reading.key(), option.code());
          var policy = Rukainiai2023.policy(choices);
          Assertions.assertThat(policy.withReadings(Rukainiai2023.policy().readings()))
              .as("%s %s", reading.key(), option.code())
              .isNotEqualTo(Rukainiai2023.policy());
        });
      }
    }

    @Test
    void refusesAnUnknownKeyWithTheList() {
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("eight-lessons", "milder");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rukainiai2023.policy(choices))
          .withMessageStartingWith("readings (eight-lessons) must be one of [seven-lessons, ");
    }

    @Test
    void refusesAnUnknownCodeWithTheList() {
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("seven-lessons", "harsher");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rukainiai2023.policy(choices))
          .withMessage("reading seven-lessons (harsher) must be one of [milder, stricter, both]");
    }
  }
}
