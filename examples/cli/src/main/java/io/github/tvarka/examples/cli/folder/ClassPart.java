package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.policy.edition.Regulation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a class's folder holds beside attendance, of one kind.
 *
 * @param kind the kind of case
 * @param policy the regulation under which it is decided
 * @param facts from a student's code to what is known: one case, or one for each subject and the like
 * @param several whether a student has several cases
 * @param <P> the type of the policy
 * @param <F> the type of the facts
 */
public record ClassPart<P extends Regulation, F>(
    CaseKind<P, F> kind, P policy, Map<String, List<F>> facts, boolean several) {
  /** Copies the map. */
  public ClassPart {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /**
   * The decision on one student.
   *
   * @param student the student's code
   * @param asOf the day of the decision
   * @return what the command decide would write; a list of that where a student has several cases
   */
  public Object decide(String student, LocalDate asOf) {
    List<Object> decisions = facts.get(student).stream()
        .map(each -> kind.calculator().decide(policy, each, asOf))
        .toList();
    return several ? decisions : decisions.get(0);
  }

  /**
   * The same part with another case of one student, who has one.
   *
   * @param student the student's code
   * @param other the facts
   * @return the part
   * @throws ClassCastException if they are not of the part's kind
   */
  public ClassPart<P, F> with(String student, Object other) {
    Map<String, List<F>> changed = new LinkedHashMap<>(facts);
    changed.put(student, List.of(kind.facts().cast(other)));
    return new ClassPart<>(kind, policy, changed, several);
  }
}
