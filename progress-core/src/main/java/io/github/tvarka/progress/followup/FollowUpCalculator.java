package io.github.tvarka.progress.followup;

import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.progress.mark.MarkPolicy;
import io.github.tvarka.progress.mark.NegativeRunCalculator;
import io.github.tvarka.progress.mark.NegativeRunDecision;
import io.github.tvarka.progress.mark.NegativeRunRule;
import io.github.tvarka.progress.mark.RunDecision;
import io.github.tvarka.progress.mark.RunOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds where the cases stand that negative marks in a row opened. Immutable and thread-safe; made once for a policy.
 *
 * <p>What was done belongs to the case of its subject that was opened last by then; what nobody has put on record was not done, unless it is
 * said that this is not known.
 */
public final class FollowUpCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(FollowUpCalculator.class);

  private final Source source;
  private final NegativeRunCalculator runs;
  private final FollowUpPolicy policy;

  private FollowUpCalculator(Source source, NegativeRunCalculator runs, FollowUpPolicy policy) {
    this.source = source;
    this.runs = runs;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param marks what it says of marks
   * @param policy what it says of cases
   * @return the calculator
   * @throws IllegalArgumentException if the rule that opens cases is not among the rules of marks
   */
  public static FollowUpCalculator of(Source source, MarkPolicy marks, FollowUpPolicy policy) {
    boolean there = marks.runs().stream()
        .map(NegativeRunRule::clause)
        .anyMatch(Check.given("policy", policy).run()::equals);
    Check.that(there, "followUp.run", policy.run(), "must be the clause of a rule of runs");
    return new FollowUpCalculator(source, NegativeRunCalculator.of(source, marks), policy);
  }

  /**
   * The cases of the school year so far.
   *
   * @param facts what is known of the student
   * @param asOf the day of the decision; what came later is left out
   * @return the cases, with the runs that opened them
   * @throws IllegalArgumentException if the day is in no school year of the calendar, or an entry or an act is one that the policy does not
   *     know
   */
  public FollowUpDecision decide(FollowUpFacts facts, LocalDate asOf) {
    facts.taken().forEach(this::checkAct);
    NegativeRunDecision found = runs.decide(facts.marks(), asOf);
    LOG.debug("finding where {} steps stand", policy.steps().size());
    List<FollowUpCase> cases = new ArrayList<>();
    for (RunDecision run : found.runs()) {
      if (run.citation().clause().equals(policy.run())) {
        cases.addAll(cases(run, facts, asOf));
      }
    }
    return new FollowUpDecision(found, cases);
  }

  private void checkAct(TakenStep step) {
    List<Act> acts = policy.acts().stream().distinct().toList();
    Check.that(acts.contains(step.act()), "taken.act", step.act(), "must be one of " + acts);
  }

  private List<FollowUpCase> cases(RunDecision run, FollowUpFacts facts, LocalDate asOf) {
    if (run.outcome() instanceof RunOutcome.NotYetKnown) {
      return List.of(perhaps(run, facts, asOf));
    }
    List<LocalDate> days =
        run.runs().stream().flatMap(each -> each.calledOn().stream()).distinct().toList();
    List<FollowUpCase> cases = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Optional<LocalDate> day = Optional.of(days.get(i));
      LocalDate next = i + 1 < days.size() ? days.get(i + 1) : LocalDate.MAX;
      cases.add(of(run, day, context(facts, CaseRecord.of(facts, run.subject(), day, next), asOf)));
    }
    return cases;
  }

  private FollowUpCase perhaps(RunDecision run, FollowUpFacts facts, LocalDate asOf) {
    CaseRecord known = CaseRecord.of(facts, run.subject(), Optional.empty(), LocalDate.MAX);
    return of(run, Optional.empty(), context(facts, known, asOf));
  }

  private CaseContext context(FollowUpFacts facts, CaseRecord known, LocalDate asOf) {
    return new CaseContext(facts.marks(), known, policy, asOf);
  }

  private FollowUpCase of(RunDecision run, Optional<LocalDate> openedOn, CaseContext context) {
    StepDecider decider = new StepDecider(source, context, openedOn, run.finding());
    return new FollowUpCase(
        run.subject(),
        openedOn,
        policy.steps().stream().map(decider::decide).toList(),
        context.watch());
  }
}
