package io.github.tvarka.support.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.role.Role;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who has to do what in learning support. Immutable; each question gives the part that answers it, so that questions can follow each
 * other: what has a class teacher to do while support is agreed on?
 *
 * @param all the responsibilities, in the order of the text
 */
public record Responsibilities(@JsonValue List<Responsibility> all) implements PolicyPart {
  /** Nobody has to do anything. */
  public static final Responsibilities NONE = new Responsibilities(List.of());

  /** Copies the list. */
  public Responsibilities {
    all = Check.distinct("responsibilities", Check.list("responsibilities", all));
  }

  /**
   * Some responsibilities.
   *
   * @param all the responsibilities, in the order of the text
   * @return the responsibilities
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Responsibilities of(List<Responsibility> all) {
    return new Responsibilities(all);
  }

  /**
   * What one role has to do itself.
   *
   * @param role the role
   * @return its responsibilities
   */
  public Responsibilities forRole(Role role) {
    return only(each -> each.duty().actor().equals(role));
  }

  /**
   * What is to be done for or with one role.
   *
   * @param role the role
   * @return the responsibilities that address it
   */
  public Responsibilities addressedTo(Role role) {
    return only(each -> each.duty().addressees().contains(role));
  }

  /**
   * What belongs to one phase.
   *
   * @param phase the phase
   * @return its responsibilities
   */
  public Responsibilities in(SupportPhase phase) {
    return only(each -> each.phase().equals(phase));
  }

  /**
   * What one trigger calls for.
   *
   * @param trigger the trigger, such as an event
   * @return the responsibilities with that trigger
   */
  public Responsibilities on(DutyTrigger trigger) {
    return only(each -> each.duty().trigger().equals(trigger));
  }

  private Responsibilities only(Predicate<Responsibility> asked) {
    return new Responsibilities(all.stream().filter(asked).toList());
  }

  /**
   * The duties alone.
   *
   * @return the duties, in the order of the text
   */
  public List<Duty> duties() {
    return all.stream().map(Responsibility::duty).toList();
  }

  @Override
  public List<HeldClause> held() {
    return all.stream()
        .map(each -> new HeldClause(
            each.duty().clause(), ClauseKind.DUTY, "Responsibility", "[" + each.phase() + "]"))
        .toList();
  }

  @Override
  public List<String> restsOn() {
    return all.stream().flatMap(each -> each.duty().readings().stream()).toList();
  }
}
