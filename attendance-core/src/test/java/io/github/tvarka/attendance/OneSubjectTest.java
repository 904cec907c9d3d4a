package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.OneSubjectCase.EACH;
import static io.github.tvarka.attendance.OneSubjectCase.ROW;
import static io.github.tvarka.attendance.OneSubjectCase.count;
import static io.github.tvarka.attendance.OneSubjectCase.lessons;
import static io.github.tvarka.attendance.OneSubjectCase.policy;
import static io.github.tvarka.attendance.OneSubjectCase.quarterAndThree;
import static io.github.tvarka.attendance.OneSubjectCase.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSubjectTest {
  private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 31);

  private static RowDecision row(Condition when, List<LessonEntry> entries, Counter... others) {
    return AttendanceCalculator.of(policy(when, List.of(others)))
        .decide(OneSubjectCase.facts(entries), OCTOBER)
        .escalation()
        .row(ROW, OCTOBER)
        .orElseThrow();
  }

  private static List<LessonEntry> missed(int maths, int music) {
    List<LessonEntry> entries = new ArrayList<>(lessons(1, maths, Mark.ABSENT));
    entries.addAll(lessons(3, music, Mark.ABSENT));
    return entries;
  }

  @ParameterizedTest(name = "{0} of 16 lessons of mathematics and {1} of 8 of music: {2}")
  @CsvSource({
    "3, 2, false",
    "4, 2, true",
    "3, 3, true",
    "0, 2, false",
    "0, 3, true",
    "3, 0, false",
    "4, 0, true"
  })
  void aQuarterAndThreeLessonsAreOfTheSameSubject(int maths, int music, boolean expected) {
    assertThat(row(quarterAndThree(), missed(maths, music)).holds()).isEqualTo(expected);
  }

  @Test
  void withoutItAQuarterOfMusicAndThreeLessonsOfMathematicsAreEnough() {
    assertThat(row(AllOf.of(share(25), count(3)), missed(3, 2)).holds()).isTrue();
  }

  @Test
  void anUnmarkedLessonOfTheSubjectLeavesItOpenAndOneOfAnotherDoesNot() {
    LessonEntry music = new LessonEntry(LocalDate.of(2025, 10, 27), 3, Mark.UNMARKED);
    LessonEntry maths = new LessonEntry(LocalDate.of(2025, 10, 28), 1, Mark.UNMARKED);
    List<LessonEntry> entries = new ArrayList<>(missed(0, 2));
    entries.add(maths);
    assertThat(row(quarterAndThree(), entries).outcome())
        .isInstanceOf(RowOutcome.DoesNotHold.class);
    entries.add(music);
    RowOutcome open = row(quarterAndThree(), entries).outcome();
    assertThat(open).isInstanceOf(RowOutcome.NotYetKnown.class);
    assertThat(((RowOutcome.NotYetKnown) open).needs())
        .containsExactly(
            new Need.OfLessonMarks(List.of(new LessonSlot(music.date(), music.lesson()))));
  }

  @ParameterizedTest(name = "{0} lessons of mathematics and {1} of music: {2}")
  @CsvSource({"2, 3, false", "3, 3, true", "3, 0, true"})
  void aCounterOfSomeSubjectsCountsNothingInOthers(int maths, int music, boolean expected) {
    Counter only = EACH.withKey(CounterKey.of("of-maths")).withSubjects("maths");
    Condition both = new InOneSubject(
        AllOf.of(count(3), Count.of(only.key(), Window.CALENDAR_MONTH, Band.atLeast(3))));
    assertThat(row(both, missed(maths, music), only).holds()).isEqualTo(expected);
  }

  @Test
  void oneCounterMustBeOfEachSubject() {
    Condition all =
        Count.of(Counter.UNEXCUSED_LESSONS.key(), Window.CALENDAR_MONTH, Band.atLeast(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(new InOneSubject(all)))
        .withMessageStartingWith(
            "escalation.ladders[0].rows[0].when (in one subject (at least 1 unexcused-lessons per")
        .withMessageEndingWith("must count something in each subject by itself (clause 7)");
  }
}
