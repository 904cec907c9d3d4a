package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.internal.Notes;
import io.github.tvarka.policy.internal.WithinOneDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The period in which more lessons may be missed: the facts asked for it, and its lessons. */
@WithinOneDecision
final class PeriodToCome {
  private final ConditionContext facts;
  private final Function<LocalDate, List<TimetabledLesson>> timetable;
  private final Notes<Optional<String>, LessonsToCome> lessons = new Notes<>();

  PeriodToCome(ConditionContext facts, Function<LocalDate, List<TimetabledLesson>> timetable) {
    this.facts = facts;
    this.timetable = timetable;
  }

  ConditionContext facts() {
    return facts;
  }

  /** The lessons of the period, of one subject or of all. */
  LessonsToCome lessons(Optional<String> subject) {
    @Nullable LessonsToCome known = lessons.of(subject);
    if (known == null) {
      known = new LessonsToCome(facts, subject, timetable);
      lessons.add(subject, known);
    }
    return known;
  }

  /** The facts as if so many more lessons had been missed on the day for which they are asked. */
  ConditionContext with(Growth growth, int further) {
    return Scenario.further(
        facts,
        (question, measured) -> question.sees(facts.at())
            ? growth.after(question.counter(), measured, further)
            : measured);
  }
}
