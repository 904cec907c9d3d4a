package io.github.tvarka.attendance.escalation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.EveryFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What uncertain lessons can come to, as far as a ladder depends on it.
 *
 * <p>Two things can be open at once: one counter in one window of the period decided, and how much of the same counter stood in earlier
 * periods, where rows only ask whether a number was reached. Anything else is not told apart, and each row is taken as it is found.
 */
final class Possibilities {
  private static final long MOST = 2000;

  private final Ladder ladder;

  Possibilities(Ladder ladder) {
    this.ladder = ladder;
  }

  /** The facts for each number, the least first; empty where nothing is uncertain, or where numbers would not tell it. */
  List<ConditionContext> of(List<Finding> findings, ConditionContext facts) {
    List<Finding> open = findings.stream().flatMap(Possibilities::open).toList();
    long now = now(open, facts);
    long before = before(open, facts);
    boolean told = now >= 0 && before >= 0 && (now + 1) * (before + 1) <= MOST;
    if (!told || now + before == 0) {
      return List.of();
    }
    List<ConditionContext> possible = new ArrayList<>();
    for (long earlier = 0; earlier <= before; earlier++) {
      for (long current = 0; current <= now; current++) {
        possible.add(Scenario.settled(facts, current, earlier));
      }
    }
    return possible;
  }

  /**
   * How many lessons of the period are uncertain; below 0 where they are not those of one counter in one window alone, or where lessons
   * without a subject make the whole of a share uncertain too.
   */
  private static long now(List<Finding> open, ConditionContext facts) {
    Set<Object> windows = new HashSet<>();
    long width = 0;
    boolean again = open.stream().anyMatch(AgainFinding.class::isInstance);
    for (Finding leaf : open) {
      if (leaf instanceof QuantityFinding quantity) {
        windows.add(List.of(quantity.counter(), quantity.range()));
        width = Math.max(width, width(quantity.observed()));
        boolean ofPeriod = quantity
            .range()
            .map(days -> !days.from().isBefore(facts.period().from()))
            .orElse(true);
        if (again && !ofPeriod) {
          return -1;
        }
      } else if (leaf instanceof ShareFinding share) {
        if (share.needs().stream().anyMatch(Need.OfTimetable.class::isInstance)) {
          return -1;
        }
        windows.add(List.of(share.counter(), share.range()));
        width = Math.max(width, width(share.observed()));
      } else if (leaf instanceof EveryFinding) {
        return -1;
      }
    }
    return windows.size() > 1 ? -1 : width;
  }

  private static long width(Interval interval) {
    return interval.most().minus(interval.least()).whole()
        ? interval.most().minus(interval.least()).numerator()
        : 0;
  }

  /** How many lessons of earlier periods are uncertain; below 0 where numbers of one counter would not tell what rows ask of them. */
  private long before(List<Finding> open, ConditionContext facts) {
    List<Finding> again = open.stream().filter(AgainFinding.class::isInstance).toList();
    if (again.isEmpty()) {
      return 0;
    }
    if (!asksOnlyWhetherANumberWasReached(facts)) {
      return -1;
    }
    long lessons = 0;
    for (Need need : Need.merge(again.stream().map(Finding::needs).toList())) {
      long some = lessons(need);
      if (some == 0) {
        return -1;
      }
      lessons += some;
    }
    return Math.max(lessons, widest(again, facts));
  }

  /** By how much the count of an earlier period can differ at the most: many lessons may hang on one mark. */
  private long widest(List<Finding> again, ConditionContext facts) {
    long widest = 0;
    for (Condition condition :
        ladder.rows().stream().flatMap(row -> row.when().walk()).toList()) {
      for (Finding finding : again) {
        if (condition instanceof Again asked
            && finding instanceof AgainFinding found
            && found.per().equals(asked.per())) {
          for (DateRange earlier : found.unknown()) {
            widest = Math.max(widest, width(asked, earlier, found, facts));
          }
        }
      }
    }
    return widest;
  }

  private static long width(
      Again asked, DateRange earlier, AgainFinding found, ConditionContext facts) {
    Finding then = ConditionEvaluator.DEFAULT.evaluate(
        asked.again(), found.citation(), facts.at(earlier.to()).in(earlier));
    return then instanceof QuantityFinding quantity ? width(quantity.observed()) : 0;
  }

  private static long lessons(Need need) {
    if (need instanceof Need.OfLessonMarks marks) {
      return marks.lessonMarks().size();
    } else if (need instanceof Need.OfSchoolDecision decisions) {
      return decisions.schoolDecisionOn().size();
    }
    return need instanceof Need.OfNotice notices ? notices.noticeFor().size() : 0;
  }

  private boolean asksOnlyWhetherANumberWasReached(ConditionContext facts) {
    Set<CounterKey> counters = new HashSet<>();
    for (Condition condition :
        ladder.rows().stream().flatMap(row -> row.when().walk()).toList()) {
      if (condition instanceof Again again) {
        boolean reached = again.times() == 1
            && again.again() instanceof Count count
            && count.atMost().isEmpty()
            && count.lessThan().isEmpty();
        if (!reached) {
          return false;
        }
        counters.add(((Count) again.again()).count());
      }
    }
    return counters.size() == 1
        && counters.stream().allMatch(counter -> facts.scopes(counter).isEmpty());
  }

  /** The unknown comparisons that matter: those under joined findings that are unknown themselves. */
  private static Stream<Finding> open(Finding finding) {
    if (finding.truth() != Truth.UNKNOWN) {
      return Stream.empty();
    }
    return finding instanceof CompoundFinding compound
        ? compound.parts().stream().flatMap(Possibilities::open)
        : Stream.of(finding);
  }
}
