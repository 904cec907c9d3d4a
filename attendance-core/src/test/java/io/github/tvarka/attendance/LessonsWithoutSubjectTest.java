package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.OneSubjectCase.EACH;
import static io.github.tvarka.attendance.OneSubjectCase.ROW;
import static io.github.tvarka.attendance.OneSubjectCase.count;
import static io.github.tvarka.attendance.OneSubjectCase.lessons;
import static io.github.tvarka.attendance.OneSubjectCase.policy;
import static io.github.tvarka.attendance.OneSubjectCase.quarterAndThree;
import static io.github.tvarka.attendance.OneSubjectCase.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight lessons each of mathematics, of a subject that the timetable does not give, and of music. */
class LessonsWithoutSubjectTest {
  private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);

  private static RowDecision row(Condition when, List<LessonEntry> entries, String... subjects) {
    AttendanceFacts facts = OneSubjectCase.facts(entries)
        .withTimetable(OneSubjectCase.timetable(subjects))
        .withAbsences(AbsenceLog.of(entries));
    return AttendanceCalculator.of(policy(when))
        .decide(facts, OCTOBER)
        .escalation()
        .row(ROW, OCTOBER)
        .orElseThrow();
  }

  private static List<LessonEntry> missed(int maths, int notGiven) {
    List<LessonEntry> entries = new ArrayList<>(lessons(1, maths, Mark.ABSENT));
    entries.addAll(lessons(2, notGiven, Mark.ABSENT));
    return entries;
  }

  private static Truth truth(Condition when, int maths, int notGiven) {
    return row(when, missed(maths, notGiven), "maths", "", "music").finding().truth();
  }

  private static List<Need> needs(RowDecision row) {
    return ((RowOutcome.NotYetKnown) row.outcome()).needs();
  }

  private static List<LessonSlot> slots(List<LessonEntry> entries) {
    return entries.stream().map(LessonEntry::slot).toList();
  }

  @ParameterizedTest(name = "{0} of mathematics and {1} of a subject not given: {2}")
  @CsvSource({
    "0, 2, NO",
    "0, 3, UNKNOWN",
    "1, 1, NO",
    "1, 2, UNKNOWN",
    "2, 0, NO",
    "2, 1, UNKNOWN",
    "3, 0, YES",
    "3, 1, YES"
  })
  void threeLessonsOfASubjectMayBeReachedWithThem(int maths, int notGiven, Truth expected) {
    assertThat(truth(count(3), maths, notGiven)).isEqualTo(expected);
    assertThat(truth(new InOneSubject(count(3)), maths, notGiven)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of mathematics and {1} of a subject not given: {2}")
  @CsvSource({
    "1, 0, NO",
    "2, 0, UNKNOWN",
    "3, 0, UNKNOWN",
    "4, 0, YES",
    "0, 1, UNKNOWN",
    "4, 1, YES"
  })
  void aQuarterOfASubjectIsOfAWholeThatTheyMayBelongTo(int maths, int notGiven, Truth expected) {
    assertThat(truth(share(25), maths, notGiven)).isEqualTo(expected);
  }

  @Test
  void whatIsNeededIsTheirSubject() {
    RowDecision row = row(count(3), missed(2, 1), "maths", "", "music");
    assertThat(needs(row)).containsExactly(new Need.OfSubject(slots(lessons(2, 1, Mark.ABSENT))));
    RowDecision whole = row(share(25), missed(2, 0), "maths", "", "music");
    assertThat(needs(whole))
        .hasSize(1)
        .first()
        .isInstanceOfSatisfying(
            Need.OfSubject.class,
            need -> assertThat(need.subjectOf())
                .containsAll(slots(lessons(2, 8, Mark.ABSENT)))
                .allMatch(slot -> slot.lesson() == 2));
  }

  @Test
  void onceTheSubjectIsGivenItIsKnown() {
    assertThat(row(quarterAndThree(), missed(2, 1), "maths", "maths", "music")
            .finding()
            .truth())
        .isEqualTo(Truth.NO);
    assertThat(row(quarterAndThree(), missed(2, 2), "maths", "maths", "music")
            .finding()
            .truth())
        .isEqualTo(Truth.YES);
    assertThat(truth(quarterAndThree(), 2, 2)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aTimetableWithoutAnySubjectDoesNotMakeAllLessonsOne() {
    assertThat(row(count(3), missed(2, 2), "", "", "").finding().truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(row(count(3), missed(1, 1), "", "", "").finding().truth()).isEqualTo(Truth.NO);
  }

  @Test
  void whatHoldsOnlyInASubjectTheStudentMayNotHaveIsNotKnown() {
    Condition few = Count.of(EACH.key(), Window.CALENDAR_MONTH, Band.atMost(2));
    List<LessonEntry> entries = new ArrayList<>(missed(3, 0));
    entries.addAll(lessons(3, 3, Mark.ABSENT));
    for (Condition when :
        List.of(few, new InOneSubject(few), new InOneSubject(new Not(count(3))))) {
      RowDecision row = row(when, entries, "maths", "", "music");
      assertThat(row.finding().truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(needs(row)).hasSize(1).first().isInstanceOf(Need.OfSubject.class);
      assertThat(row(when, entries, "maths", "maths", "music").finding().truth())
          .isEqualTo(Truth.NO);
      assertThat(row(when, entries, "maths", "art", "music").finding().truth())
          .isEqualTo(Truth.YES);
    }
  }
}
