package io.github.tvarka.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.student.FactKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NeedTest {
  private static final LessonSlot FIRST = new LessonSlot(LocalDate.of(2025, 10, 15), 1);
  private static final LessonSlot SECOND = new LessonSlot(LocalDate.of(2025, 10, 15), 2);
  private static final LessonSlot NEXT_DAY = new LessonSlot(LocalDate.of(2025, 10, 16), 1);
  private static final Need SUPPORT = new Need.OfFact(FactKey.of("support-exhausted"));
  private static final Need BIRTH = new Need.OfAttribute("birthDate");

  @Nested
  class Merge {
    @Test
    void namesEachLessonOnceInOrderOfDays() {
      List<Need> one = List.of(new Need.OfLessonMarks(List.of(NEXT_DAY, SECOND)));
      List<Need> two = List.of(new Need.OfLessonMarks(List.of(SECOND, FIRST)));
      assertThat(Need.merge(List.of(one, two)))
          .containsExactly(new Need.OfLessonMarks(List.of(FIRST, SECOND, NEXT_DAY)));
    }

    @Test
    void keepsTheKindsOfLessonsApart() {
      Need mark = new Need.OfLessonMarks(List.of(FIRST));
      Need decision = new Need.OfSchoolDecision(List.of(FIRST));
      Need notice = new Need.OfNotice(List.of(FIRST));
      Need subject = new Need.OfSubject(List.of(FIRST));
      assertThat(Need.merge(List.of(List.of(subject, notice, decision), List.of(mark, subject))))
          .containsExactly(mark, decision, notice, subject);
    }

    @Test
    void namesEachFactOnceBeforeTheLessons() {
      Need term = new Need.OfTerm(TermKind.QUARTER, LocalDate.of(2025, 10, 15));
      Need mark = new Need.OfLessonMarks(List.of(FIRST));
      assertThat(Need.merge(List.of(List.of(mark, SUPPORT), List.of(BIRTH, SUPPORT, term))))
          .containsExactly(SUPPORT, BIRTH, term, mark);
    }

    @Test
    void isNothingOfNothing() {
      assertThat(Need.merge(List.of())).isEmpty();
      assertThat(Need.merge(List.of(List.of(), List.of()))).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
      List<Need> once =
          Need.merge(List.of(List.of(new Need.OfLessonMarks(List.of(NEXT_DAY, FIRST)), SUPPORT)));
      assertThat(Need.merge(List.of(once))).isEqualTo(once);
      assertThat(Need.merge(List.of(once, once))).isEqualTo(once);
    }
  }

  @Nested
  class OfParts {
    @Test
    void refusesNoLessons() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Need.OfLessonMarks(List.of()))
          .withMessage("lessonMarks ([]) must not be empty");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Need.OfSchoolDecision(List.of()))
          .withMessage("schoolDecisionOn ([]) must not be empty");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Need.OfNotice(List.of()))
          .withMessage("noticeFor ([]) must not be empty");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Need.OfSubject(List.of()))
          .withMessage("subjectOf ([]) must not be empty");
    }

    @Test
    void refusesEntriesOfNoDay() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Need.OfEntries("assessment", "mathematics", List.of()))
          .withMessage("entriesOn ([]) must not be empty");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Need.OfEntries("Assessment", "mathematics", List.of(FIRST.date())))
          .withMessageStartingWith("entries (Assessment) must be lower-case words");
    }

    @Test
    void refusesAbsentParts() {
      assertThatNullPointerException()
          .isThrownBy(() -> new Need.OfFact(null))
          .withMessage("fact must be given");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Need.OfAttribute(" "))
          .withMessage("attribute ( ) must not be blank");
      assertThatNullPointerException()
          .isThrownBy(() -> new Need.OfTerm(TermKind.QUARTER, null))
          .withMessage("on must be given");
    }
  }
}
