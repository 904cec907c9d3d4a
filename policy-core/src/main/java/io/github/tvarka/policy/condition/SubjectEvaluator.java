package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import java.util.List;

/**
 * Finds whether conditions hold in one subject, each as {@link InOneSubject} would find it there. Immutable.
 *
 * <p>What is counted in each subject by itself is counted in that subject alone, and of what was done for a single subject only what was
 * done for that one is seen.
 */
public final class SubjectEvaluator {
  private final String subject;

  private SubjectEvaluator(String subject) {
    this.subject = subject;
  }

  /**
   * An evaluator for each subject that conditions can be about.
   *
   * @param conditions what is asked
   * @param context the facts
   * @return one for each subject in which one of the conditions counts something, in order; at least one, which is of no subject that is
   *     known ({@link io.github.tvarka.policy.quantity.CounterKey#NO_SUBJECT}) where the student has none
   */
  public static List<SubjectEvaluator> each(
      List<? extends Condition> conditions, ConditionContext context) {
    return SubjectContext.subjects(conditions, context).stream()
        .map(SubjectEvaluator::new)
        .toList();
  }

  /**
   * The subject.
   *
   * @return its name in the timetable
   */
  public String subject() {
    return subject;
  }

  /**
   * Whether a condition holds in the subject, and why.
   *
   * @param condition what is asked
   * @param citation the clause that asks
   * @param context the facts
   * @return the finding, with the subject
   */
  public Finding evaluate(Condition condition, Citation citation, ConditionContext context) {
    return finding(CitedCondition.of(condition, citation), context);
  }

  /**
   * Whether a condition made ready holds in the subject, and why.
   *
   * @param condition what is asked, with the clause that asks
   * @param context the facts
   * @return the finding, with the subject
   */
  public Finding finding(CitedCondition condition, ConditionContext context) {
    SubjectContext within = new SubjectContext(context, subject);
    return CompoundFinding.in(subject, within.within(condition.finding(within)));
  }
}
