package io.github.tvarka.attendance.escalation;

import io.github.tvarka.attendance.escalation.LadderResolver.Standing;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.CitedCondition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.SubjectEvaluator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Remembering;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of one ladder stand for a student on a day.
 *
 * <p>Where counted lessons are uncertain, the ladder is asked once for each number that they can come to. A row that stands for every
 * number stands; the mildest that stands for the least number stands at least, if for every other number it or a stricter one does.
 */
final class LadderDecider {
  private final CitedLadder ladder;
  private final @Nullable SubjectEvaluator within;

  private LadderDecider(CitedLadder ladder, @Nullable SubjectEvaluator within) {
    this.ladder = ladder;
    this.within = within;
  }

  /** One for the ladder, or where it is resolved in each subject by itself, one for each subject that its rows count. */
  static List<LadderDecider> of(CitedLadder ladder, ConditionContext facts) {
    if (ladder.ladder().each().isEmpty()) {
      return List.of(new LadderDecider(ladder, null));
    }
    List<LadderDecider> deciders = new ArrayList<>();
    for (SubjectEvaluator subject : SubjectEvaluator.each(ladder.conditions(), facts)) {
      deciders.add(new LadderDecider(ladder, subject));
    }
    return deciders;
  }

  /** The subject for which rows are resolved; empty for all at once. */
  Optional<String> scope() {
    return within == null ? Optional.empty() : Optional.of(within.subject());
  }

  private Finding finding(CitedCondition condition, ConditionContext facts) {
    return within == null ? condition.finding(facts) : within.finding(condition, facts);
  }

  /**
   * A row's standing with the finding that shows it, and the rows that stand instead or must not stand beside it; applicability is found
   * apart, and what its condition came to before numbers were asked for stays.
   */
  record Seen(
      CitedRow row,
      @Nullable Finding applicability,
      Finding found,
      Finding finding,
      Standing standing,
      boolean atLeast,
      List<LadderRow> others,
      List<Need> needs) {}

  private record Rows(List<Seen> seen) {}

  private record Question(
      CitedLadder ladder, Optional<String> scope, LocalDate at, DateRange period) {
    /** Asked for each ladder and period: quicker than what is made for a record. */
    @Override
    public int hashCode() {
      return 31 * (31 * ladder.hashCode() + at.hashCode()) + scope.hashCode();
    }
  }

  /** How each row stands, whatever uncertain lessons come to; found once where facts remember. */
  List<Seen> decideOnce(ConditionContext facts) {
    if (!(facts instanceof Remembering remembering)) {
      return decide(facts);
    }
    Question question = new Question(ladder, scope(), facts.at(), facts.period());
    @Nullable Rows known = remembering.memory().known(question, Rows.class);
    if (known == null) {
      known = new Rows(decide(facts));
      remembering.memory().keep(question, known);
    }
    return known.seen;
  }

  /** How each row stands, whatever uncertain lessons come to. */
  List<Seen> decide(ConditionContext facts) {
    List<Finding> found = findings(facts);
    return seen(found, facts, true);
  }

  /** What a row's condition, given by its number, comes to. */
  Finding finding(int row, ConditionContext facts) {
    return finding(ladder.rows().get(row).when(), facts);
  }

  /** How each row stands, given what its condition comes to; perhaps without asking for each number that uncertain lessons can come to. */
  List<Seen> seen(List<Finding> found, ConditionContext facts, boolean eachNumber) {
    return seen(found, eachNumber ? numbers(found, facts) : List.of(found), facts);
  }

  private List<Seen> seen(
      List<Finding> found, List<List<Finding>> numbers, ConditionContext facts) {
    @Nullable Finding[] applicable = applicable(facts);
    List<List<Truth>> truths = new ArrayList<>(numbers.size());
    for (List<Finding> number : numbers) {
      truths.add(truths(number, applicable));
    }
    LadderCases cases = new LadderCases(ladder.ladder().resolution(), truths);
    List<Seen> seen = new ArrayList<>(found.size());
    for (int row = 0; row < found.size(); row++) {
      seen.add(seen(row, found.get(row), numbers.get(0).get(row), applicable[row], cases));
    }
    return seen;
  }

  private Seen seen(
      int row, Finding found, Finding least, @Nullable Finding applicability, LadderCases cases) {
    Standing standing = cases.standing(row);
    boolean decided = standing != Standing.NOT_KNOWN && standing != Standing.YIELDS;
    return new Seen(
        ladder.rows().get(row),
        applicability,
        found,
        decided && found.truth() == Truth.UNKNOWN ? least : found,
        standing,
        standing == Standing.HOLDS && cases.openAbove(row),
        others(cases.others(standing, row)),
        applicability == null
            ? found.needs()
            : Need.merge(List.of(found.needs(), applicability.needs())));
  }

  private List<LadderRow> others(List<Integer> numbers) {
    List<LadderRow> others = new ArrayList<>(numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      others.add(ladder.ladder().rows().get(numbers.get(i)));
    }
    return others;
  }

  private @Nullable Finding[] applicable(ConditionContext facts) {
    @Nullable Finding[] applicable = new Finding[ladder.rows().size()];
    for (int row = 0; row < applicable.length; row++) {
      @Nullable CitedCondition condition = ladder.rows().get(row).appliesTo();
      applicable[row] = condition == null ? null : finding(condition, facts);
    }
    return applicable;
  }

  /** The findings for each number that the uncertain lessons can come to, the least first; only those found if none is uncertain. */
  private List<List<Finding>> numbers(List<Finding> found, ConditionContext facts) {
    List<ConditionContext> possible = Possibilities.of(ladder.before(), found, facts);
    List<List<Finding>> numbers = new ArrayList<>(possible.size());
    for (ConditionContext number : possible) {
      numbers.add(settled(found, number));
    }
    return numbers.isEmpty() ? List.of(found) : numbers;
  }

  /** What each row's condition comes to for one of the numbers; what is certain is so for each. */
  private List<Finding> settled(List<Finding> found, ConditionContext number) {
    List<Finding> settled = new ArrayList<>(found);
    for (int row = 0; row < settled.size(); row++) {
      if (found.get(row).truth() == Truth.UNKNOWN) {
        settled.set(row, finding(row, number));
      }
    }
    return settled;
  }

  /** What the rows count, in each subject where it is counted so, or in that of the ladder alone. */
  List<CounterKey> counters(ConditionContext facts) {
    return ladder.counters().of(scope(), facts);
  }

  /** What each row's condition comes to. */
  private List<Finding> findings(ConditionContext facts) {
    List<Finding> findings = new ArrayList<>(ladder.rows().size());
    for (int row = 0; row < ladder.rows().size(); row++) {
      findings.add(finding(row, facts));
    }
    return findings;
  }

  private static List<Truth> truths(List<Finding> findings, @Nullable Finding[] applicable) {
    Truth[] truths = new Truth[applicable.length];
    for (int row = 0; row < truths.length; row++) {
      Truth truth = findings.get(row).truth();
      @Nullable Finding students = applicable[row];
      truths[row] = students == null ? truth : truth.and(students.truth());
    }
    return List.of(truths);
  }
}
