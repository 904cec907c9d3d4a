package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.AttributeFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.Optional;

/** Whether the age or the grade lies in a band. Immutable. */
final class CitedAttribute extends CitedCondition {
  private final String name;
  private final boolean ofAge;
  private final Band band;
  private final List<Need> needs;

  private CitedAttribute(String name, String source, boolean ofAge, Band band, Citation citation) {
    super(citation);
    this.name = name;
    this.ofAge = ofAge;
    this.band = band;
    this.needs = List.of(new Need.OfAttribute(source));
  }

  static CitedAttribute ofAge(Band band, Citation citation) {
    return new CitedAttribute("age", "birthDate", true, band, citation);
  }

  static CitedAttribute ofGrade(Band band, Citation citation) {
    return new CitedAttribute("grade", "grade", false, band, citation);
  }

  @Override
  public Finding finding(ConditionContext context) {
    StudentProfile student = context.student();
    Optional<Integer> observed = ofAge ? student.age(context.at()) : student.grade();
    Truth truth =
        observed.isPresent() ? Truth.of(band.contains(Fraction.of(observed.get()))) : Truth.UNKNOWN;
    return new AttributeFinding(
        citation,
        truth,
        name,
        context.at(),
        observed,
        band,
        observed.isPresent() ? List.of() : needs);
  }
}
