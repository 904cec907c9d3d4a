package io.github.tvarka.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 10, 6);
  private static final Timetable SIX = Timetable.uniform(SchoolCalendars.bells(), 6);

  private static TimetabledLesson lesson(int number) {
    return new TimetabledLesson(number, Optional.empty());
  }

  @Nested
  class Uniform {
    @Test
    void hasTheFirstLessonsFromMondayToFriday() {
      assertThat(SIX.lessons(MONDAY))
          .extracting(TimetabledLesson::lesson)
          .containsExactly(1, 2, 3, 4, 5, 6);
      assertThat(SIX.lessons(MONDAY.plusDays(4))).hasSize(6);
      assertThat(SIX.lessons(MONDAY.plusDays(5))).isEmpty();
      assertThat(SIX.lessons(MONDAY.plusDays(6))).isEmpty();
    }

    @Test
    void refusesMoreLessonsThanThereAreBells() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Timetable.uniform(SchoolCalendars.bells(), 8))
          .withMessage("lessonsADay (8) must not exceed the lessons of times");
    }
  }

  @Nested
  class BeginsAndEnds {
    @Test
    void areThoseOfTheFirstAndTheLastLesson() {
      assertThat(SIX.begins(MONDAY)).contains(LocalTime.of(8, 0));
      assertThat(SIX.ends(MONDAY)).contains(LocalTime.of(13, 40));
    }

    @Test
    void doNotDependOnTheOrderOfLessons() {
      Timetable mixed =
          SIX.withWeek(Map.of(DayOfWeek.MONDAY, List.of(lesson(5), lesson(2), lesson(3))));
      assertThat(mixed.begins(MONDAY)).contains(LocalTime.of(8, 55));
      assertThat(mixed.ends(MONDAY)).contains(LocalTime.of(12, 45));
    }

    @Test
    void areNoneOnADayWithoutLessons() {
      assertThat(SIX.begins(MONDAY.plusDays(5))).isEmpty();
      assertThat(SIX.ends(MONDAY.plusDays(5))).isEmpty();
    }
  }

  @Nested
  class Exceptions {
    private final Timetable timetable = SIX.withExceptions(Map.of(
        MONDAY,
        List.of(lesson(1), lesson(7)),
        MONDAY.plusDays(1),
        List.of(),
        MONDAY.plusDays(5),
        List.of(lesson(2))));

    @Test
    void replaceTheDayOfTheWeek() {
      assertThat(timetable.lessons(MONDAY))
          .extracting(TimetabledLesson::lesson)
          .containsExactly(1, 7);
      assertThat(timetable.ends(MONDAY)).contains(LocalTime.of(14, 35));
      assertThat(timetable.lessons(MONDAY.plusDays(1))).isEmpty();
      assertThat(timetable.lessons(MONDAY.plusDays(5))).hasSize(1);
      assertThat(timetable.lessons(MONDAY.plusDays(7))).hasSize(6);
    }

    @Test
    void areFoundBySlotToo() {
      assertThat(timetable.lesson(new LessonSlot(MONDAY, 7))).contains(lesson(7));
      assertThat(timetable.lesson(new LessonSlot(MONDAY, 2))).isEmpty();
      assertThat(SIX.lesson(new LessonSlot(MONDAY, 7))).isEmpty();
    }
  }

  @Nested
  class OfParts {
    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource({
      "3, 09:40, 10:25, true",
      "3, 09:39, 10:25, false",
      "3, 08:00, 08:45, false",
      "0, 07:00, 08:00, true",
      "0, 07:00, 08:01, false",
      "0, 14:00, 14:45, false"
    })
    void refusesLessonsOfADayThatOverlapOrRunBackwards(
        int number, LocalTime begins, LocalTime ends, boolean fits) {
      List<LessonTime> bells = List.of(
          new LessonTime(number, begins, ends),
          new LessonTime(1, LocalTime.of(8, 0), LocalTime.of(8, 45)),
          new LessonTime(2, LocalTime.of(8, 55), LocalTime.of(9, 40)));
      Timetable.Builder builder = Timetable.builder().addAllTimes(bells);
      builder.putWeek(DayOfWeek.MONDAY, List.of(lesson(2), lesson(1), lesson(number)));
      builder.putWeek(DayOfWeek.TUESDAY, List.of(lesson(2), lesson(1)));
      builder.putWeek(DayOfWeek.FRIDAY, List.of(lesson(number)));
      if (fits) {
        assertThat(builder.build().lessons(MONDAY)).hasSize(3);
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(builder::build)
            .withMessageStartingWith("timetable.week.MONDAY (")
            .withMessageContaining(") must not begin (");
      }
    }

    @Test
    void tellsWhichLessonsOverlap() {
      List<LessonTime> bells = List.of(
          new LessonTime(1, LocalTime.of(8, 0), LocalTime.of(8, 45)),
          new LessonTime(2, LocalTime.of(8, 30), LocalTime.of(9, 15)));
      Timetable apart = Timetable.builder()
          .addAllTimes(bells)
          .putWeek(DayOfWeek.MONDAY, List.of(lesson(1)))
          .build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> apart.withExceptions(Map.of(MONDAY, List.of(lesson(1), lesson(2)))))
          .withMessage(
              "timetable.exceptions.2025-10-06 (2) must not begin (08:30) before lesson 1 ends (08:45)");
    }

    @Test
    void refusesALessonWithoutBell() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SIX.withWeek(Map.of(DayOfWeek.MONDAY, List.of(lesson(8)))))
          .withMessage("timetable.week.MONDAY (8) must be a lesson of timetable.times");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SIX.withExceptions(Map.of(MONDAY, List.of(lesson(0)))))
          .withMessage("timetable.exceptions.2025-10-06 (0) must be a lesson of timetable.times");
    }

    @Test
    void refusesALessonTwiceOnADay() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SIX.withWeek(Map.of(DayOfWeek.MONDAY, List.of(lesson(1), lesson(1)))))
          .withMessage("timetable.week.MONDAY (1) must not stand twice");
    }

    @Test
    void refusesBellsThatCannotBe() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SIX.withTimes(
              SchoolCalendars.bell(1, "08:00", "08:45"), SchoolCalendars.bell(1, "09:00", "09:45")))
          .withMessage("timetable.times.lesson (1) must not stand twice");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SchoolCalendars.bell(1, "08:00", "08:00"))
          .withMessage("lessonTime.ends (08:00) must be after begins (08:00)");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SchoolCalendars.bell(-1, "08:00", "08:45"))
          .withMessage("lessonTime.lesson (-1) must not be negative");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SIX.withTimes(List.of()))
          .withMessage("timetable.times ([]) must not be empty");
    }

    @Test
    void refusesLessonsThatCannotBe() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> lesson(-1))
          .withMessage("timetable.lesson (-1) must not be negative");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TimetabledLesson(1, Optional.of(" ")))
          .withMessage("timetable.subject ( ) must not be blank");
    }
  }
}
