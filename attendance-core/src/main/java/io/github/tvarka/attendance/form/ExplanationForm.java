package io.github.tvarka.attendance.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import java.io.Serializable;
import java.util.List;

/**
 * What a regulation asks of a student's written explanation. Immutable.
 *
 * @param clause the annex that prints the form
 * @param counts what the number on the form counts, in its calendar month
 * @param parts the blanks to be filled in, in the order of the form
 * @param signers who has to sign, in the order of the form
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExplanationForm(
    @Required Clause clause,
    @Required CounterKey counts,
    @Required List<FormPart> parts,
    List<Signer> signers,
    List<String> readings)
    implements Serializable {
  /** Refuses a form without blanks, and what stands twice. */
  public ExplanationForm {
    Check.given("form.clause", clause);
    Check.given("form.counts", counts);
    parts = Check.distinct("form.parts", Check.filled("form.parts", parts));
    signers = Check.list("form.signers", signers);
    Check.distinct("form.signers", signers.stream().map(Signer::role).toList());
    readings = Check.distinct("form.readings", Check.list("form.readings", readings));
  }
}
