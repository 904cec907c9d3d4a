package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.policy.edition.Regulation;
import java.time.LocalDate;

/**
 * What a class's folder holds of the class as a whole, of one kind.
 *
 * @param kind the kind of case
 * @param policy the regulation under which it is decided
 * @param facts what is known of the class
 * @param <P> the type of the policy
 * @param <F> the type of the facts
 */
public record WholePart<P extends Regulation, F>(CaseKind<P, F> kind, P policy, F facts) {
  /**
   * The decision on the class.
   *
   * @param asOf the day of the decision
   * @return what the command decide would write
   */
  public Object decide(LocalDate asOf) {
    return kind.calculator().decide(policy, facts, asOf);
  }
}
