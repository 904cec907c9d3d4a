package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.form.ExplanationForm;
import io.github.tvarka.attendance.notice.NoticePolicy;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.lint.PolicyLint;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.reading.Reading;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an attendance regulation, as data. Immutable.
 *
 * <p>It only puts the policies of the concepts together: {@link ExcusePolicy} for chapter and verse of excuses, {@link EscalationPolicy}
 * for the measures.
 *
 * <p>A policy that contradicts itself is refused, by the rules of {@link PolicyLint#check}, with the property, its value, the rule and the clause;
 * {@link AttendanceLint} tells all of it at once, of what was written down. Refused are:
 *
 * <ul>
 *   <li>a condition that no number, age, grade or fact satisfies, wherever it stands, and a row whose students it never concerns,
 *       or that is for grades that the policy is not for
 *   <li>a row that whenever it holds yields to others of its ladder, and, where the lowest or the highest row stands, a row that begins with a
 *       smaller number than one before it. Rows are compared where they are for the same students and ask for nothing but a number of one and
 *       the same counter and window: a row that asks for more, such as that it happened before, may stand anywhere. A ladder whose
 *       resolution rests on a declared reading may have a row that yields always
 *   <li>a counter, a reading or an act that is asked for and not there. An act is there if a row or a duty orders it, or if the
 *       vocabulary names it, as for what is done under another regulation
 *   <li>a clause that is referred to and not there. There are the clauses of all parts and of the provisions, and those around them. A measure
 *       or a limit brings a clause of its own where that is inside the clause of its row, tier or allowance; any other must be there already,
 *       and may be listed among the provisions. The clause that names an approver is taken as it is; that of a reading is looked at where some
 *       part rests on the reading
 *   <li>provisions, counters, forms and readings that stand twice, a counter that adds itself, a condition on what is not known yet where it is
 *       asked, a share of one unit in another, a search for one subject where nothing is counted by subject
 * </ul>
 *
 * @param document which regulation
 * @param edition which text of it
 * @param provisions clauses that decide nothing by themselves
 * @param grades for students of which grades it is; a student of another grade is refused. Empty where the text names none
 * @param excuses what it says of excuses
 * @param notices who has to tell whom of an absence
 * @param lateness when a late arrival is a missed lesson; empty if lessons are what the e-diary marks them
 * @param counters what its conditions count, each key once
 * @param escalation what it says of measures
 * @param duties what else it makes people do
 * @param forms the explanations that it has students write
 * @param readings the readings taken where the text is open, each key once
 * @param vocabulary what its codes are called, beyond the words of the library
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AttendancePolicy(
    @Required RegulationDocument document,
    @Required Edition edition,
    List<Provision> provisions,
    Optional<Band> grades,
    @Required ExcusePolicy excuses,
    NoticePolicy notices,
    Optional<LatenessRule> lateness,
    @Required List<Counter> counters,
    @Required EscalationPolicy escalation,
    List<Duty> duties,
    List<ExplanationForm> forms,
    List<Reading> readings,
    Vocabulary vocabulary)
    implements WithAttendancePolicy, Regulation, Serializable {
  /** Refuses what contradicts itself, as said above. */
  public AttendancePolicy {
    Check.given("document", document);
    Check.given("edition", edition);
    provisions = Check.list("provisions", provisions);
    grades = Check.optional(grades);
    Check.given("excuses", excuses);
    counters = Check.list("counters", counters);
    Check.given("escalation", escalation);
    notices = notices == null ? NoticePolicy.NONE : notices;
    lateness = Check.optional(lateness);
    duties = Check.list("duties", duties);
    forms = Check.list("forms", forms);
    readings = Check.list("readings", readings);
    vocabulary = vocabulary == null ? Vocabulary.EMPTY : vocabulary;
    Check.distinct("duties", duties(notices, duties).toList(), Duty::clause);
    PolicyWalk walk = new PolicyWalk()
        .provisions(provisions)
        .excuses(excuses)
        .notices(notices)
        .counters(counters)
        .escalation(escalation)
        .duties(duties)
        .forms(forms)
        .readings(readings)
        .vocabulary(vocabulary);
    lateness.ifPresent(walk::lateness);
    grades.ifPresent(walk::grades);
    PolicyLint.check(walk.raw());
  }

  private static Stream<Duty> duties(NoticePolicy notices, List<Duty> others) {
    return Stream.concat(notices.duties().stream(), others.stream());
  }

  /**
   * The duties of every role: those of notices first, then the others. The measures of ladders are not among them.
   *
   * @return the duties, in the order of the policy
   */
  @Override
  public List<Duty> allDuties() {
    return duties(notices, duties).toList();
  }

  /**
   * The clauses that this policy holds, and where.
   *
   * @return each clause once, in order
   */
  @Override
  public List<HeldClause> clauses() {
    return PolicyClauses.of(this);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. */
  public static final class Builder extends AttendancePolicyBuilder {
    Builder() {
      notices(NoticePolicy.NONE);
      vocabulary(Vocabulary.EMPTY);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        document,
        edition,
        provisions,
        grades.orElse(null),
        excuses,
        notices,
        lateness.orElse(null),
        counters,
        escalation,
        duties,
        forms,
        readings,
        vocabulary);
  }

  private record Form(
      RegulationDocument document,
      Edition edition,
      List<Provision> provisions,
      @Nullable Band grades,
      ExcusePolicy excuses,
      NoticePolicy notices,
      @Nullable LatenessRule lateness,
      List<Counter> counters,
      EscalationPolicy escalation,
      List<Duty> duties,
      List<ExplanationForm> forms,
      List<Reading> readings,
      Vocabulary vocabulary)
      implements Serializable {
    private Object readResolve() {
      return new AttendancePolicy(
          document,
          edition,
          provisions,
          Optional.ofNullable(grades),
          excuses,
          notices,
          Optional.ofNullable(lateness),
          counters,
          escalation,
          duties,
          forms,
          readings,
          vocabulary);
    }
  }
}
