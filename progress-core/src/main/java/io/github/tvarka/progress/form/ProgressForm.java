package io.github.tvarka.progress.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a regulation asks to be filled in and signed in the course of a school year. Immutable.
 *
 * @param clause the annex or the clause that sets the form
 * @param kind what that clause is: a printed form, or a rule that names the blanks
 * @param sections its sections, in the order of the form, each key once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProgressForm(
    @Required Clause clause,
    @Required ClauseKind kind,
    @Required List<FormSection> sections) implements PolicyPart {
  /** Refuses a form without sections, and sections of one key. */
  public ProgressForm {
    Check.given("form.clause", clause);
    Check.given("form.kind", kind);
    sections = Check.filled("form.sections", sections);
    Check.distinct("form.sections", sections.stream().map(FormSection::key).toList());
  }

  /**
   * The section of a key.
   *
   * @param key its key
   * @return the section
   * @throws IllegalArgumentException if the form has none
   */
  public FormSection section(String key) {
    List<String> keys = sections.stream().map(FormSection::key).toList();
    Check.that(keys.contains(key), "section", key, "must be one of " + keys);
    return sections.get(keys.indexOf(key));
  }

  /**
   * The duties to fill in its sections.
   *
   * @return one for each section, in the order of the form
   */
  public List<Duty> sectionDuties() {
    return sections.stream().map(FormSection::duty).toList();
  }

  @Override
  public List<HeldClause> held() {
    List<HeldClause> held = new ArrayList<>();
    held.add(new HeldClause(clause, kind, "ProgressForm", "clause"));
    for (FormSection section : sections) {
      String path = "sections[" + section.key() + "]";
      held.add(
          new HeldClause(section.duty().clause(), ClauseKind.RULE, "FormSection", path + ".duty"));
      section.signers().stream()
          .flatMap(signer -> signer.clause().stream())
          .forEach(asks ->
              held.add(new HeldClause(asks, ClauseKind.RULE, "SectionSigner", path + ".signers")));
    }
    return List.copyOf(held);
  }

  @Override
  public List<String> restsOn() {
    return sections.stream()
        .flatMap(section ->
            Stream.concat(section.readings().stream(), section.duty().readings().stream()))
        .toList();
  }
}
