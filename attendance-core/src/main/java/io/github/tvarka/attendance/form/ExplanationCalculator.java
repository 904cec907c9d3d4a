package io.github.tvarka.attendance.form;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what a student's explanation still lacks. Immutable and thread-safe; made once for a form. */
public final class ExplanationCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(ExplanationCalculator.class);

  private final Citation citation;
  private final ExplanationForm form;

  private ExplanationCalculator(Citation citation, ExplanationForm form) {
    this.citation = citation;
    this.form = form;
  }

  /**
   * A calculator for a form.
   *
   * @param source the edition that findings cite
   * @param form the form as the edition prints it
   * @return the calculator
   */
  public static ExplanationCalculator of(Source source, ExplanationForm form) {
    return new ExplanationCalculator(source.cite(form.clause()), form);
  }

  /**
   * What is missing.
   *
   * @param explanation the explanation
   * @param student the record with which its number is compared, and the student's age; what was signed after its day is left out
   * @return the check
   */
  public ExplanationCheck check(StudentExplanation explanation, ConditionContext student) {
    LOG.debug("checking an explanation under {} as of {}", citation, student.at());
    List<Finding> findings = new ArrayList<>();
    List<FormPart> missing = new ArrayList<>();
    for (FormPart part : form.parts()) {
      boolean filledIn = explanation.parts().contains(part);
      findings.add(match("form-part", filledIn, part.code()));
      if (!filledIn) {
        missing.add(part);
      }
    }
    explanation
        .unexcusedLessons()
        .ifPresent(number -> findings.add(count(number, explanation, student)));
    List<Role> toSign = new ArrayList<>();
    for (Signer signer : form.signers()) {
      Finding signed = signature(signer, explanation, student);
      findings.add(signed);
      if (signed.truth() == Truth.NO) {
        toSign.add(signer.role());
      }
    }
    Finding all = CompoundFinding.of(citation, Operator.ALL_OF, findings);
    return new ExplanationCheck(citation, all.truth(), missing, toSign, findings, all.needs());
  }

  private Finding match(String aspect, boolean holds, String asked) {
    List<String> stated = holds ? List.of(asked) : List.of();
    return new MatchFinding(citation, Truth.of(holds), aspect, stated, List.of(asked), List.of());
  }

  private Finding count(int number, StudentExplanation explanation, ConditionContext student) {
    DateRange month = DateRange.of(explanation.month());
    Measured record = student.measure(form.counts(), month);
    Band stated = Band.exactly(number);
    Truth agrees = stated.contains(record.amount());
    List<Need> needs = agrees == Truth.UNKNOWN ? record.needs() : List.of();
    return new QuantityFinding(
        citation,
        agrees,
        form.counts(),
        Window.CALENDAR_MONTH,
        Optional.of(month),
        record.amount(),
        stated,
        needs);
  }

  private Finding signature(
      Signer signer, StudentExplanation explanation, ConditionContext student) {
    boolean signed = explanation.signedBy(signer.role(), student.at());
    Finding signature = match("signature", signed, signer.role().code());
    return signer
        .when()
        .map(when -> ConditionEvaluator.DEFAULT.evaluate(when, citation, student))
        .<Finding>map(asked -> CompoundFinding.of(
            citation,
            Operator.ANY_OF,
            List.of(CompoundFinding.of(citation, Operator.NOT, List.of(asked)), signature)))
        .orElse(signature);
  }
}
