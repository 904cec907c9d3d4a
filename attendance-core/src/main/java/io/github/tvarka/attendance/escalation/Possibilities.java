package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.EveryFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.internal.Memory;
import io.github.tvarka.policy.internal.Remembering;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What uncertain lessons can come to, as far as a ladder depends on it.
 *
 * <p>Two things can be open at once: one counter in one window of the period decided, and how much of the same counter stood in earlier
 * periods, where rows only ask whether a number was reached. Anything else is not told apart, and each row is taken as it is found.
 */
@WithinOneDecision
final class Possibilities {
  private static final long MOST = 2000;

  private final ConditionContext facts;
  private final List<Finding> counted = new ArrayList<>();
  private final List<AgainFinding> again = new ArrayList<>();
  private @Nullable CounterKey counter;
  private Optional<DateRange> range = Optional.empty();
  private boolean told = true;
  private long width;

  private Possibilities(ConditionContext facts) {
    this.facts = facts;
  }

  /** The facts for each number, the least first; empty where nothing is uncertain, or where numbers would not tell it. */
  static List<ConditionContext> of(
      AskedBefore asked, List<Finding> findings, ConditionContext facts) {
    Possibilities open = new Possibilities(facts);
    for (int i = 0; i < findings.size(); i++) {
      open.add(findings.get(i));
    }
    if (open.counted.isEmpty() && open.again.isEmpty()) {
      return List.of();
    }
    long now = open.now();
    long before = now < 0 ? now : open.before(asked);
    boolean nothing = now < 0 || before < 0 || now + before == 0;
    return nothing || (now + 1) * (before + 1) > MOST ? List.of() : settled(now, before, facts);
  }

  private static List<ConditionContext> settled(long now, long before, ConditionContext facts) {
    List<ConditionContext> possible = new ArrayList<>();
    for (long earlier = 0; earlier <= before; earlier++) {
      Memory memory = memory(earlier, facts);
      for (long current = 0; current <= now; current++) {
        possible.add(Scenario.settled(facts, current, earlier, memory));
      }
    }
    return possible;
  }

  /** What is remembered of earlier periods, if so many of their uncertain lessons count: the same however many lessons more are missed. */
  private static Memory memory(long earlier, ConditionContext facts) {
    if (!(facts instanceof Remembering remembering)) {
      return new Memory();
    }
    Settled question = new Settled(facts.period(), earlier);
    @Nullable Memory known = remembering.memory().known(question, Memory.class);
    if (known == null) {
      known = new Memory();
      remembering.memory().keep(question, known);
    }
    return known;
  }

  private record Settled(DateRange period, long earlier) {}

  /** The unknown comparisons that matter: those under joined findings that are unknown themselves. */
  private void add(Finding finding) {
    if (finding.truth() != Truth.UNKNOWN) {
      return;
    } else if (finding instanceof CompoundFinding compound) {
      for (Finding part : compound.parts()) {
        add(part);
      }
    } else if (finding instanceof AgainFinding earlier) {
      again.add(earlier);
    } else if (finding instanceof EveryFinding) {
      told = false;
    } else {
      counted.add(finding);
    }
  }

  /**
   * How many lessons of the period are uncertain; below 0 where they are not those of one counter in one window alone, or where lessons
   * without a subject make the whole of a share uncertain too.
   */
  private long now() {
    for (Finding leaf : counted) {
      if (leaf instanceof QuantityFinding quantity) {
        see(quantity.counter(), quantity.range(), quantity.observed());
        told &= again.isEmpty() || isOfPeriod(quantity);
      } else if (leaf instanceof ShareFinding share) {
        see(share.counter(), share.range(), share.observed());
        told &= share.needs().stream().noneMatch(Need.OfTimetable.class::isInstance);
      }
    }
    return told ? width : -1;
  }

  private boolean isOfPeriod(QuantityFinding quantity) {
    Optional<DateRange> days = quantity.range();
    return days.isEmpty() || !days.get().from().isBefore(facts.period().from());
  }

  private void see(CounterKey ofCounter, Optional<DateRange> in, Interval observed) {
    boolean first = counter == null;
    told &= first || (ofCounter.equals(counter) && in.equals(range));
    counter = ofCounter;
    range = in;
    width = Math.max(width, AskedBefore.width(observed));
  }

  /** How many lessons of earlier periods are uncertain; below 0 where numbers of one counter would not tell what rows ask of them. */
  private long before(AskedBefore asked) {
    if (again.isEmpty()) {
      return 0;
    }
    if (!asked.onlyWhetherANumberWasReached(facts)) {
      return -1;
    }
    List<List<Need>> needs = new ArrayList<>();
    again.forEach(finding -> needs.add(finding.needs()));
    long lessons = 0;
    for (Need need : Need.merge(needs)) {
      long some = lessons(need);
      if (some == 0) {
        return -1;
      }
      lessons += some;
    }
    return Math.max(lessons, asked.widest(again, facts));
  }

  private static long lessons(Need need) {
    if (need instanceof Need.OfLessonMarks marks) {
      return marks.lessonMarks().size();
    } else if (need instanceof Need.OfSchoolDecision decisions) {
      return decisions.schoolDecisionOn().size();
    }
    return need instanceof Need.OfNotice notices ? notices.noticeFor().size() : 0;
  }
}
