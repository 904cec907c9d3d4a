package io.github.tvarka.progress.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A section of a form that is filled in at one time, or at several: the plan, its reviews of January, March and June. Immutable.
 *
 * @param key what the section is called, a code unique within the form
 * @param duty who fills it in, for which students, and when it is due; one section stands for each period that calls for the duty
 * @param parts the blanks, in the order of the form, each once
 * @param signers who has to sign, in the order of the form, each role once
 * @param readings the keys of the declared readings on which the blanks and the signers rest
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FormSection(
    @Required String key,
    @Required Duty duty,
    @Required List<AskedPart> parts,
    List<SectionSigner> signers,
    List<String> readings)
    implements WithFormSection, Serializable {
  /** Refuses a section without blanks, and what stands twice. */
  public FormSection {
    Check.code("section.key", key);
    Check.given("section.duty", duty);
    parts = Check.filled("section.parts", parts);
    Check.distinct("section.parts", parts.stream().map(AskedPart::part).toList());
    signers = Check.list("section.signers", signers);
    Check.distinct("section.signers", signers.stream().map(SectionSigner::role).toList());
    readings = Check.distinct("section.readings", Check.list("section.readings", readings));
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a section. */
  public static final class Builder extends FormSectionBuilder {
    Builder() {}
  }
}
