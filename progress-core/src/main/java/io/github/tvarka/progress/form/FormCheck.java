package io.github.tvarka.progress.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a form lacks on a day, and what is not due yet. Immutable.
 *
 * @param citation the clause that sets the form
 * @param asOf the day asked about
 * @param outcome how the form stands as a whole; it follows from the sections
 * @param sections one status for each section and period of the school year, in the order of the form
 * @param needs what could still change whether a section is complete
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FormCheck(
    @Required Citation citation,
    @Required LocalDate asOf,
    @Required FormOutcome outcome,
    @Required List<SectionStatus> sections,
    List<Need> needs)
    implements Serializable {
  /** Refuses an outcome that does not follow from the sections; copies the lists. */
  public FormCheck {
    Check.given("check.citation", citation);
    Check.given("check.asOf", asOf);
    sections = Check.filled("check.sections", sections);
    needs = Check.list("check.needs", needs);
    Check.that(
        Check.given("check.outcome", outcome).equals(FormOutcomes.of(sections)),
        "check.outcome",
        outcome,
        "must follow from the sections");
  }

  static FormCheck of(Citation citation, LocalDate asOf, List<SectionStatus> sections) {
    List<List<Need>> needs = sections.stream()
        .map(section ->
            Need.merge(List.of(section.finding().needs(), section.dated().needs())))
        .toList();
    return new FormCheck(citation, asOf, FormOutcomes.of(sections), sections, Need.merge(needs));
  }

  /**
   * What is said of each section.
   *
   * @return the findings, in the order of the sections
   */
  public List<Finding> findings() {
    return sections.stream().map(SectionStatus::finding).toList();
  }
}
