package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The mark of a subject in a period, and why. Immutable.
 *
 * @param citation the rule's clause
 * @param subject the subject
 * @param term the period
 * @param asOf the day asked about: work up to it is known
 * @param outcome the mark
 * @param findings whether the grade has marks, where that is asked; then the mean beside the means that give the mark: for a mark that is
 *     not yet known, the lowest it can be; in a subject without marks how many pieces of work are credited, or are not
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodMarkDecision(
    @Required Citation citation,
    @Required String subject,
    @Required Term term,
    @Required LocalDate asOf,
    @Required PeriodMarkOutcome outcome,
    List<Finding> findings,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public PeriodMarkDecision {
    Check.given("citation", citation);
    Check.text("subject", subject);
    Check.given("term", term);
    Check.given("asOf", asOf);
    Check.given("outcome", outcome);
    findings = Check.list("findings", findings);
    readings = Check.list("readings", readings);
  }
}
