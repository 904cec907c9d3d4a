package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.truth.Truth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ladder with its conditions ready to be asked. Immutable. */
final class PreparedLadder {
  private static final long MOST = 2000;

  private final Resolution resolution;
  private final PreparedCondition[] when;
  private final @Nullable PreparedCondition[] appliesTo;
  private final AskedOnce[] asked;
  private final boolean asksWhetherReached;
  private final long reached;

  /** That each row is for everyone; empty if one is not. */
  private final Truth[] forAll;

  PreparedLadder(Ladder ladder, ConditionPreparer conditions) {
    if (ladder.each().isPresent() || ladder.resolution() == Resolution.EXACTLY_ONE) {
      throw new NotPrepared("ladder " + ladder.key());
    }
    List<LadderRow> rows = ladder.rows();
    this.resolution = ladder.resolution();
    this.when = new PreparedCondition[rows.size()];
    this.appliesTo = new PreparedCondition[rows.size()];
    for (int row = 0; row < when.length; row++) {
      when[row] = conditions.ofRow(rows.get(row).when());
      appliesTo[row] = rows.get(row).appliesTo().map(conditions::ofRow).orElse(null);
    }
    this.asked = conditions.ofLadder();
    boolean everyone = rows.stream().allMatch(row -> row.appliesTo().isEmpty());
    this.forAll = new Truth[everyone ? when.length : 0];
    Arrays.fill(forAll, Truth.YES);
    this.asksWhetherReached = asksWhetherReached(rows);
    this.reached = reached(rows);
  }

  /** Whether rows ask of earlier periods only if a number of one counter was reached. */
  private static boolean asksWhetherReached(List<LadderRow> rows) {
    Set<CounterKey> counters = new HashSet<>();
    boolean reached = true;
    for (LadderRow row : rows) {
      for (Condition condition : row.when().walk().toList()) {
        if (condition instanceof Again again) {
          reached &= again.times() == 1
              && again.again() instanceof Count count
              && count.atMost().isEmpty()
              && count.lessThan().isEmpty();
          again.walk().forEach(part -> {
            if (part instanceof Count count) {
              counters.add(count.count());
            }
          });
        }
      }
    }
    return reached && counters.size() == 1;
  }

  /** The highest number that rows ask of earlier periods: more of one lesson there changes nothing. */
  private static long reached(List<LadderRow> rows) {
    return rows.stream()
        .flatMap(row -> row.when().walk())
        .flatMap(
            condition -> condition instanceof Again again && again.again() instanceof Count count
                ? Stream.of(WholeBand.of(count.band()).lowest())
                : Stream.empty())
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  /** How many rows it has. */
  int rows() {
    return when.length;
  }

  /**
   * Writes how the rows stand on a day, one after the other; the truths are scratch paper for at least as many rows. Says whether a row is not
   * yet known, so that it may matter what uncertain lessons come to.
   */
  boolean decide(StudentYear student, int at, Truth[] truths, RowStanding[] standings, int offset) {
    boolean unknown = false;
    for (int row = 0; row < when.length; row++) {
      truths[row] = when[row].truth(student, at);
      unknown |= truths[row] == Truth.UNKNOWN;
    }
    Truth[] applies = applies(student, at);
    LadderStandings resolved = student.standings();
    resolved.begin(resolution, when.length);
    if (unknown) {
      scenarios(student, at, applies, truths, resolved);
    } else {
      join(truths, applies);
      resolved.add(truths);
    }
    for (int row = 0; row < when.length; row++) {
      RowStanding standing = resolved.of(row);
      boolean inapplicable = standing == RowStanding.DOES_NOT_HOLD && applies[row] == Truth.NO;
      standings[offset + row] = inapplicable ? RowStanding.NOT_APPLICABLE : standing;
    }
    return unknown;
  }

  private Truth[] applies(StudentYear student, int at) {
    if (forAll.length == when.length) {
      return forAll;
    }
    Truth[] applies = new Truth[when.length];
    for (int row = 0; row < applies.length; row++) {
      @Nullable PreparedCondition condition = appliesTo[row];
      applies[row] = condition == null ? Truth.YES : condition.truth(student, at);
    }
    return applies;
  }

  private void join(Truth[] truths, Truth[] applies) {
    for (int row = 0; row < when.length; row++) {
      truths[row] = truths[row].and(applies[row]);
    }
  }

  /** Adds what the rows come to for each number that uncertain lessons can come to, the least first; as found where numbers do not tell. */
  private void scenarios(
      StudentYear student, int at, Truth[] applies, Truth[] found, LadderStandings resolved) {
    OpenComparisons open = student.open();
    open.begin(student.periodFrom());
    for (int row = 0; row < when.length; row++) {
      if (found[row] == Truth.UNKNOWN) {
        when[row].open(student, at, open);
      }
    }
    int now = open.now();
    int before = open.before(student, asksWhetherReached);
    boolean told = now >= 0 && before >= 0 && (now + 1L) * (before + 1L) <= MOST;
    if (!told || now + before == 0) {
      join(found, applies);
      resolved.add(found);
      return;
    }
    long most = open.looksBackOtherwise() ? before : Math.min(before, reached);
    RowAnswers asIf = student.asIf();
    boolean first = true;
    for (int earlier = 0; earlier <= most; earlier++) {
      for (int current = 0; current <= now; current++) {
        student.settle(current, earlier);
        if (settle(student, at, asIf, current == 0) || first) {
          Truth[] settled = settled(student, at, found);
          join(settled, applies);
          resolved.add(settled);
          first = false;
        }
      }
    }
  }

  /** Finds what conditions come to that uncertain lessons leave open, if these are settled as is being asked; whether one comes to something new. */
  private boolean settle(StudentYear student, int at, RowAnswers asIf, boolean otherBefore) {
    boolean other = false;
    for (AskedOnce condition : asked) {
      boolean may = condition.ofLessons() && (otherBefore || !condition.looksBack(student, at));
      if (may && student.open(condition)) {
        other |= asIf.replace(condition.number(), condition.settled(student, at));
      }
    }
    return other;
  }

  /** What was sure stays so, whatever uncertain lessons come to. */
  private Truth[] settled(StudentYear student, int at, Truth[] found) {
    Truth[] settled = Arrays.copyOf(found, when.length);
    for (int row = 0; row < settled.length; row++) {
      if (found[row] == Truth.UNKNOWN) {
        settled[row] = when[row].truth(student, at);
      }
    }
    return settled;
  }
}
