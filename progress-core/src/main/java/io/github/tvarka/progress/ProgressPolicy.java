package io.github.tvarka.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.progress.achievement.AchievementPolicy;
import io.github.tvarka.progress.change.ChangePolicy;
import io.github.tvarka.progress.cohort.CohortPolicy;
import io.github.tvarka.progress.comparison.ComparisonPolicy;
import io.github.tvarka.progress.followup.FollowUpPolicy;
import io.github.tvarka.progress.level.LevelPolicy;
import io.github.tvarka.progress.mark.MarkPolicy;
import io.github.tvarka.progress.nomination.NominationPolicy;
import io.github.tvarka.progress.observation.ObservationPolicy;
import io.github.tvarka.progress.plan.PlanPolicy;
import io.github.tvarka.progress.table.TablePolicy;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a regulation of progress, as data. Immutable.
 *
 * <p>It only puts the policies of the concepts together; a regulation has those that it speaks of. Each knows the clauses it holds.
 *
 * @param document which regulation
 * @param edition which text of it
 * @param provisions clauses that decide nothing by themselves
 * @param levels what it says of learning levels
 * @param comparison what it says of comparing a student's own levels with the teachers'; needs levels
 * @param changes what it calls progress; needs levels
 * @param cohort what it says of analysing classes and the school; needs the three before
 * @param marks what it says of marks and of negative ones in a row
 * @param achievement the achievement levels and the marks of each
 * @param followUp what follows negative marks in a row
 * @param plans what it says of plans of progress and their reviews
 * @param tables what it says of progress tables
 * @param observation what it says of the sheet on which achievement is observed in lessons
 * @param nomination what it says of a nomination for progress
 * @param cadences what it has done at set times, where the times are a rule of the text
 * @param duties what else it makes people do
 * @param readings the readings taken where the text is open, each key once
 * @param vocabulary what its codes are called, beyond the words of the library
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProgressPolicy(
    @Required RegulationDocument document,
    @Required Edition edition,
    List<Provision> provisions,
    Optional<LevelPolicy> levels,
    Optional<ComparisonPolicy> comparison,
    Optional<ChangePolicy> changes,
    Optional<CohortPolicy> cohort,
    Optional<MarkPolicy> marks,
    Optional<AchievementPolicy> achievement,
    Optional<FollowUpPolicy> followUp,
    Optional<PlanPolicy> plans,
    Optional<TablePolicy> tables,
    Optional<ObservationPolicy> observation,
    Optional<NominationPolicy> nomination,
    List<Duty> cadences,
    List<Duty> duties,
    List<Reading> readings,
    Vocabulary vocabulary)
    implements WithProgressPolicy, Regulation, Serializable {
  /** Refuses a reading that is rested on and not declared, and keys that stand twice. */
  public ProgressPolicy {
    Check.given("document", document);
    Check.given("edition", edition);
    provisions = Check.list("provisions", provisions);
    levels = Check.optional(levels);
    marks = Check.optional(marks);
    achievement = Check.optional(achievement);
    followUp = Check.optional(followUp);
    plans = Check.optional(plans);
    tables = Check.optional(tables);
    observation = Check.optional(observation);
    nomination = Check.optional(nomination);
    comparison = Check.optional(comparison);
    changes = Check.optional(changes);
    cohort = Check.optional(cohort);
    cadences = Check.list("cadences", cadences);
    duties = Check.list("duties", duties);
    readings = Check.list("readings", readings);
    vocabulary = vocabulary == null ? Vocabulary.EMPTY : vocabulary;
    Check.distinct("readings", readings.stream().map(Reading::key).toList());
    ProgressChecks.followUp(followUp, marks);
    ProgressChecks.readings(
        readings,
        List.of(
            levels,
            comparison,
            changes,
            cohort,
            marks,
            achievement,
            followUp,
            plans,
            tables,
            observation,
            nomination),
        List.of(cadences, duties));
    ProgressChecks.needs("comparison", comparison, List.of(levels));
    ProgressChecks.needs("changes", changes, List.of(levels));
    ProgressChecks.needs("cohort", cohort, List.of(comparison, changes));
    ProgressChecks.roles(levels, comparison, changes);
  }

  /** The parts that are there, by the property that holds each, in the order of the components. */
  Map<String, PolicyPart> parts() {
    Map<String, PolicyPart> parts = new LinkedHashMap<>();
    levels.ifPresent(part -> parts.put("levels", part));
    comparison.ifPresent(part -> parts.put("comparison", part));
    changes.ifPresent(part -> parts.put("changes", part));
    cohort.ifPresent(part -> parts.put("cohort", part));
    marks.ifPresent(part -> parts.put("marks", part));
    achievement.ifPresent(part -> parts.put("achievement", part));
    followUp.ifPresent(part -> parts.put("followUp", part));
    plans.ifPresent(part -> parts.put("plans", part));
    tables.ifPresent(part -> parts.put("tables", part));
    observation.ifPresent(part -> parts.put("observation", part));
    nomination.ifPresent(part -> parts.put("nomination", part));
    return parts;
  }

  /**
   * The clauses that this policy holds, and where.
   *
   * @return each clause once, in order
   */
  @Override
  public List<HeldClause> clauses() {
    return ProgressClauses.of(this);
  }

  /**
   * The duties of every role: those of the parts first, then those of set times, then the others.
   *
   * @return the duties, in the order of the policy
   */
  @Override
  public List<Duty> allDuties() {
    Stream<Duty> ofParts = parts().values().stream().flatMap(part -> part.partDuties().stream());
    return Stream.of(ofParts, cadences.stream(), duties.stream())
        .flatMap(each -> each)
        .toList();
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
  public static final class Builder extends ProgressPolicyBuilder {
    Builder() {
      vocabulary(Vocabulary.EMPTY);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        document,
        edition,
        provisions,
        levels.orElse(null),
        comparison.orElse(null),
        changes.orElse(null),
        cohort.orElse(null),
        marks.orElse(null),
        achievement.orElse(null),
        followUp.orElse(null),
        plans.orElse(null),
        tables.orElse(null),
        observation.orElse(null),
        nomination.orElse(null),
        cadences,
        duties,
        readings,
        vocabulary);
  }

  private record Form(
      RegulationDocument document,
      Edition edition,
      List<Provision> provisions,
      @Nullable LevelPolicy levels,
      @Nullable ComparisonPolicy comparison,
      @Nullable ChangePolicy changes,
      @Nullable CohortPolicy cohort,
      @Nullable MarkPolicy marks,
      @Nullable AchievementPolicy achievement,
      @Nullable FollowUpPolicy followUp,
      @Nullable PlanPolicy plans,
      @Nullable TablePolicy tables,
      @Nullable ObservationPolicy observation,
      @Nullable NominationPolicy nomination,
      List<Duty> cadences,
      List<Duty> duties,
      List<Reading> readings,
      Vocabulary vocabulary)
      implements Serializable {
    private Object readResolve() {
      return new ProgressPolicy(
          document,
          edition,
          provisions,
          Optional.ofNullable(levels),
          Optional.ofNullable(comparison),
          Optional.ofNullable(changes),
          Optional.ofNullable(cohort),
          Optional.ofNullable(marks),
          Optional.ofNullable(achievement),
          Optional.ofNullable(followUp),
          Optional.ofNullable(plans),
          Optional.ofNullable(tables),
          Optional.ofNullable(observation),
          Optional.ofNullable(nomination),
          cadences,
          duties,
          readings,
          vocabulary);
    }
  }
}
