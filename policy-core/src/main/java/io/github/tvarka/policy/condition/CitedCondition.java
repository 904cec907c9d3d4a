package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;

/**
 * A condition and the clause that asks it, made ready once to be asked of any number of students. Immutable and thread-safe.
 *
 * <p>For example, a calculator makes more than 14 unexcused lessons of clause 17.3 ready when it is made for a policy.
 */
public abstract class CitedCondition {
  /** The clause that asks. */
  final Citation citation;

  CitedCondition(Citation citation) {
    this.citation = citation;
  }

  /**
   * A condition made ready.
   *
   * @param condition what is asked
   * @param citation the clause that asks
   * @return the condition with the clause
   */
  public static CitedCondition of(Condition condition, Citation citation) {
    if (condition instanceof Count count) {
      return new CitedCount(count, citation);
    } else if (condition instanceof Share share) {
      return new CitedShare(share, citation);
    } else if (condition instanceof EveryFurther every) {
      return new CitedEvery(every, citation);
    } else if (condition instanceof Again again) {
      return new CitedAgain(again, citation);
    } else if (condition instanceof Held held) {
      return new CitedHeld(held, citation);
    } else if (condition instanceof InOneSubject one) {
      return new CitedInOneSubject(one.inOneSubject(), citation);
    }
    return ofStudent(condition, citation);
  }

  private static CitedCondition ofStudent(Condition condition, Citation citation) {
    if (condition instanceof FactIs fact) {
      return new CitedFact(fact.fact(), citation);
    } else if (condition instanceof AgeIs age) {
      return CitedAttribute.ofAge(age.age(), citation);
    } else if (condition instanceof GradeIs grade) {
      return CitedAttribute.ofGrade(grade.grade(), citation);
    }
    return new CitedParts(operator(condition), condition.parts(), citation);
  }

  private static Operator operator(Condition condition) {
    if (condition instanceof AllOf) {
      return Operator.ALL_OF;
    }
    return condition instanceof AnyOf ? Operator.ANY_OF : Operator.NOT;
  }

  /**
   * Whether it holds, and why.
   *
   * @param context the facts
   * @return the finding, of the same shape as the condition; every part is looked at, also after the answer is certain
   */
  public abstract Finding finding(ConditionContext context);
}
