package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.form.ExplanationForm;
import io.github.tvarka.attendance.notice.NoticePolicy;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
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
 * @param document which regulation
 * @param edition which text of it
 * @param provisions clauses that decide nothing by themselves
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
  /** Refuses a condition on what is not counted, a reading that is not declared, and keys that stand twice. */
  public AttendancePolicy {
    Check.given("document", document);
    Check.given("edition", edition);
    provisions = Check.list("provisions", provisions);
    Check.given("excuses", excuses);
    counters = Check.list("counters", counters);
    Check.given("escalation", escalation);
    notices = notices == null ? NoticePolicy.NONE : notices;
    lateness = Check.optional(lateness);
    duties = Check.list("duties", duties);
    forms = Check.list("forms", forms);
    readings = Check.list("readings", readings);
    vocabulary = vocabulary == null ? Vocabulary.EMPTY : vocabulary;
    List<CounterKey> known =
        Check.distinct("counters", counters.stream().map(Counter::key).toList());
    List<String> declared =
        Check.distinct("readings", readings.stream().map(Reading::key).toList());
    PolicyChecks.excuses(excuses);
    PolicyChecks.counters(counters);
    rows(escalation).forEach(row -> checkRow(row, known));
    PolicyChecks.tiers(excuses)
        .forEach(tier -> check("tier " + tier.clause(), tier.appliesTo().stream(), known));
    PolicyChecks.subjects(escalation.ladders(), counters);
    PolicyChecks.shares(rows(escalation).toList(), counters);
    PossibleConditions.check(rows(escalation).toList(), excuses, duties(notices, duties), counters);
    duties(notices, duties)
        .forEach(duty -> check("duty " + duty.clause(), duty.when().stream(), known));
    forms.forEach(form -> checkCounter("form " + form.clause(), form.counts(), known));
    Stream.of(
            PolicyClauses.readings(excuses, escalation).stream(),
            duties(notices, duties).flatMap(duty -> duty.readings().stream()),
            forms.stream().flatMap(form -> form.readings().stream()))
        .flatMap(keys -> keys)
        .forEach(key ->
            Check.that(declared.contains(key), "readings", key, "must be declared by the policy"));
  }

  private static Stream<LadderRow> rows(EscalationPolicy escalation) {
    return escalation.ladders().stream().flatMap(ladder -> ladder.rows().stream());
  }

  private static Stream<Duty> duties(NoticePolicy notices, List<Duty> others) {
    return Stream.concat(notices.duties().stream(), others.stream());
  }

  private static void checkRow(LadderRow row, List<CounterKey> known) {
    check("row " + row.clause(), PolicyChecks.conditions(row), known);
  }

  private static void check(String where, Stream<Condition> conditions, List<CounterKey> known) {
    conditions
        .flatMap(Condition::walk)
        .flatMap(AttendancePolicy::counters)
        .forEach(key -> checkCounter(where, key, known));
  }

  private static void checkCounter(String where, CounterKey key, List<CounterKey> known) {
    Check.that(known.contains(key), where + " count", key, "must be one of the counters " + known);
  }

  /** What a condition counts itself. */
  static Stream<CounterKey> counters(Condition condition) {
    if (condition instanceof Count count) {
      return Stream.of(count.count());
    }
    if (condition instanceof EveryFurther every) {
      return Stream.of(every.of());
    }
    return condition instanceof Share share ? Stream.of(share.share(), share.of()) : Stream.empty();
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
