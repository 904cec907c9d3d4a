package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Notes;
import io.github.tvarka.policy.internal.Remembering;
import io.github.tvarka.policy.internal.WithinOneDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The periods from the first day of a stretch on, as far as they were asked for, and what was found in them. */
@WithinOneDecision
final class PeriodsSince {
  private final Window per;
  private final LocalDate first;
  private final List<DateRange> periods = new ArrayList<>();
  private final Notes<Asked, List<Finding>> found = new Notes<>();
  private LocalDate next;

  private PeriodsSince(Window per, LocalDate first) {
    this.per = per;
    this.first = first;
    this.next = first;
  }

  /** Those of a stretch; found once where facts remember. */
  static PeriodsSince of(Window per, DateRange within, ConditionContext context) {
    if (!(context instanceof Remembering remembering)) {
      return new PeriodsSince(per, within.from());
    }
    Stretched question = new Stretched(per, within.from());
    @Nullable PeriodsSince known = remembering.memory().known(question, PeriodsSince.class);
    if (known == null) {
      known = new PeriodsSince(per, within.from());
      remembering.memory().keep(question, known);
    }
    return known;
  }

  private record Stretched(Window per, LocalDate first) {
    /** Windows of one kind seldom differ: quicker than what is made for a record. */
    @Override
    public int hashCode() {
      return first.hashCode();
    }
  }

  /** The periods that end before a day, in order. */
  List<DateRange> before(LocalDate begins, ConditionContext context) {
    while (next.isBefore(begins)) {
      Optional<DateRange> period = per.range(next, context.calendar());
      if (period.isPresent() && isInside(period.get(), context)) {
        periods.add(period.get());
      }
      next = (period.isPresent() ? period.get().to() : next).plusDays(1);
    }
    int count = periods.size();
    while (count > 0 && !periods.get(count - 1).to().isBefore(begins)) {
      count--;
    }
    return periods.subList(0, count);
  }

  /** A period counts in a stretch if none of its school days lies before it: September does in a year that begins on the second. */
  private boolean isInside(DateRange period, ConditionContext context) {
    LocalDate eve = first.minusDays(1);
    return eve.isBefore(period.from())
        || context.calendar().schoolDays(new DateRange(period.from(), eve)).isEmpty();
  }

  /** What was found of a condition in the first of the periods, to be added to. */
  List<Finding> found(Asked condition) {
    @Nullable List<Finding> known = found.of(condition);
    if (known == null) {
      known = new ArrayList<>();
      found.add(condition, known);
    }
    return known;
  }
}
