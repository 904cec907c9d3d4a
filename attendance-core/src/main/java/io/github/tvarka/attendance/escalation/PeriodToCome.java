package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.internal.Notes;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.quantity.CounterKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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

  /** The facts as if so many more lessons had been missed on the day for which they are asked, whichever they are. */
  ConditionContext with(Growth growth, int further) {
    return seen((counter, measured) -> growth.after(counter, measured, further));
  }

  /** The same, if some of them add the most that one can and the others the least. */
  ConditionContext placed(Growth growth, int further, int atMost) {
    return seen((counter, measured) -> growth.placed(counter, measured, further, atMost));
  }

  private ConditionContext seen(BiFunction<CounterKey, Measured, Measured> grown) {
    return Scenario.further(
        facts,
        (question, measured) ->
            question.sees(facts.at()) ? grown.apply(question.counter(), measured) : measured);
  }
}
