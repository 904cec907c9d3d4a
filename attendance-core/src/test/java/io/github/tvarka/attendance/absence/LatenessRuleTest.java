package io.github.tvarka.attendance.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.LessonTime;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.citation.Clause;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a late arrival is a missed lesson; lesson 1 lasts 45 minutes, lesson 2 lasts 40. */
class LatenessRuleTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 6);
  private static final Clause CLAUSE = Clause.of("2");
  private static final Timetable TIMETABLE = Timetable.uniform(
      List.of(
          new LessonTime(1, LocalTime.of(8, 0), LocalTime.of(8, 45)),
          new LessonTime(2, LocalTime.of(9, 0), LocalTime.of(9, 40))),
      2);

  private static Mark mark(LatenessRule rule, int lesson, int minutes) {
    AbsenceLog log = AbsenceLog.of(List.of(LessonEntry.late(DAY, lesson, minutes)));
    return rule.apply(log, TIMETABLE).entries().get(0).mark();
  }

  @ParameterizedTest(name = "{1} minutes of lesson {0} under {2}: {3}")
  @CsvSource({
    "1, 22, more-than-1/2, LATE",
    "1, 23, more-than-1/2, ABSENT",
    "2, 19, more-than-1/2, LATE",
    "2, 20, more-than-1/2, LATE",
    "2, 21, more-than-1/2, ABSENT",
    "1, 22, 1/2, LATE",
    "1, 23, 1/2, ABSENT",
    "2, 19, 1/2, LATE",
    "2, 20, 1/2, ABSENT",
    "1, 14, 1/3, LATE",
    "1, 15, 1/3, ABSENT",
    "1, 44, whole, LATE",
    "1, 45, whole, ABSENT",
    "1, 0, any, LATE",
    "1, 1, any, ABSENT"
  })
  void aPartGoesByTheMinutesOfItsLesson(int lesson, int minutes, String part, Mark expected) {
    LatenessRule rule = LatenessRule.fromPart(CLAUSE, PartRule.parse(part));
    assertThat(mark(rule, lesson, minutes)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} minutes: {1}")
  @CsvSource({"14, LATE", "15, ABSENT", "16, ABSENT"})
  void aNumberOfMinutesIsTheSameForEachLesson(int minutes, Mark expected) {
    LatenessRule rule = LatenessRule.fromMinutes(CLAUSE, 15);
    assertThat(mark(rule, 1, minutes)).isEqualTo(expected);
    assertThat(mark(rule, 2, minutes)).isEqualTo(expected);
  }

  @Test
  void whatIsNotToldStaysAsItIsMarked() {
    LatenessRule rule = LatenessRule.fromPart(CLAUSE, PartRule.parse("1/2"));
    AbsenceLog log = AbsenceLog.of(
        List.of(new LessonEntry(DAY, 1, Mark.LATE), new LessonEntry(DAY, 2, Mark.UNMARKED)));
    assertThat(rule.apply(log, TIMETABLE)).isEqualTo(log);
  }

  @Test
  void noMinutesAreToldOfALessonThatIsUnmarked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LessonEntry(DAY, 2, Mark.UNMARKED, Optional.of(40), Optional.empty()))
        .withMessage("absence.minutes (40) must not be told of a lesson that is unmarked");
  }

  @Test
  void refusesBothAndNeither() {
    String rule = "lateness (2) must have either missedFromMinutes or missedFromPart";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LatenessRule(CLAUSE, Optional.of(15), Optional.of(PartRule.WHOLE)))
        .withMessage(rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LatenessRule(CLAUSE, Optional.empty(), Optional.empty()))
        .withMessage(rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LatenessRule.fromMinutes(CLAUSE, 0))
        .withMessage("lateness.missedFromMinutes (0) must be positive");
  }

  @Test
  void refusesMoreThanAllAndMoreThanNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartRule.parse("more-than-1"))
        .withMessage("part (more-than-1) must be more than a part between 0 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartRule.parse("more-than-0"))
        .withMessage("part (more-than-0) must be more than a part between 0 and 1");
  }

  @ParameterizedTest
  @CsvSource({"any", "whole", "1/2", "more-than-2/3"})
  void aPartIsWrittenAsItIsRead(String text) {
    assertThat(PartRule.parse(text)).hasToString(text);
  }
}
