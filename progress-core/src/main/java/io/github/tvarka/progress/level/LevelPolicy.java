package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation says of learning levels: the scale, how a level is found, who sets levels in which months, and the tables they stand in.
 * Immutable.
 *
 * @param scale the levels there are
 * @param criteria how a subject's level follows from criteria; empty where it does not
 * @param rounds who sets levels in which months: one duty for each role, called for by months
 * @param tables the tables that the regulation prints
 * @param blank what a blank cell of them says
 * @param readings the keys of the declared readings that it rests on, beyond those of its parts
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LevelPolicy(
    @Required LevelScale scale,
    Optional<LevelCriteria> criteria,
    List<Duty> rounds,
    List<LevelTable> tables,
    @Required BlankCell blank,
    List<String> readings)
    implements WithLevelPolicy, PolicyPart, Serializable {
  /** Refuses rounds that months do not call for, and two of one role. */
  public LevelPolicy {
    Check.given("levels.scale", scale);
    criteria = Check.optional(criteria);
    rounds = Check.list("levels.rounds", rounds);
    tables = Check.list("levels.tables", tables);
    Check.given("levels.blank", blank);
    readings = Check.list("levels.readings", readings);
    rounds.forEach(round -> Check.that(
        round.trigger() instanceof DutyTrigger.InMonths,
        "levels.rounds." + round.clause(),
        round.trigger(),
        "must be called for by months"));
    Check.distinct("levels.rounds", rounds.stream().map(Duty::actor).toList());
  }

  /**
   * The round of a role.
   *
   * @param by the role
   * @return who sets levels and when
   * @throws IllegalArgumentException if the role sets none
   */
  public Duty round(Role by) {
    return rounds.stream()
        .filter(round -> round.actor().equals(by))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "by (" + by + ") must be one of " + rounds.stream().map(Duty::actor).toList()));
  }

  /**
   * The subjects of all tables.
   *
   * @return each once, in the order of the columns
   */
  public List<String> subjects() {
    Set<String> subjects = new LinkedHashSet<>();
    tables.forEach(table -> subjects.addAll(table.subjects()));
    return List.copyOf(subjects);
  }

  @Override
  public List<HeldClause> held() {
    List<HeldClause> held = new ArrayList<>();
    held.add(new HeldClause(scale.clause(), ClauseKind.RULE, "LevelScale", "scale"));
    criteria.ifPresent(rule ->
        held.add(new HeldClause(rule.clause(), ClauseKind.RULE, "LevelCriteria", "criteria")));
    rounds.forEach(
        round -> held.add(new HeldClause(round.clause(), ClauseKind.RULE, "Duty", "rounds")));
    tables.forEach(
        table -> held.add(new HeldClause(table.clause(), ClauseKind.FORM, "LevelTable", "tables")));
    return held;
  }

  @Override
  public List<String> restsOn() {
    return Stream.of(
            scale.readings().stream(),
            criteria.stream().flatMap(rule -> rule.readings().stream()),
            rounds.stream().flatMap(round -> round.readings().stream()),
            tables.stream().flatMap(table -> table.readings().stream()),
            readings.stream())
        .flatMap(keys -> keys)
        .toList();
  }

  @Override
  public List<Duty> partDuties() {
    return rounds;
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a policy of levels. */
  public static final class Builder extends LevelPolicyBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(scale, criteria.orElse(null), rounds, tables, blank, readings);
  }

  private record Form(
      LevelScale scale,
      @Nullable LevelCriteria criteria,
      List<Duty> rounds,
      List<LevelTable> tables,
      BlankCell blank,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new LevelPolicy(scale, Optional.ofNullable(criteria), rounds, tables, blank, readings);
    }
  }
}
