package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/** Who reports for a target: units of a kind, or units by name. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Scope.OfKind.class), @JsonSubTypes.Type(Scope.Named.class)})
public sealed interface Scope extends Serializable {
  /**
   * Whether a unit reports for the target.
   *
   * @param unit the unit
   * @return true if it does
   */
  boolean contains(ReportingUnit unit);

  /**
   * Who is expected to report.
   *
   * @param units the units that there are
   * @return their codes, in the order given; where there is none, what is missing, so that it can be named
   */
  List<String> expected(List<ReportingUnit> units);

  /**
   * Every unit of a kind.
   *
   * @param kind the kind, such as general-school
   */
  record OfKind(@Required String kind) implements Scope {
    /** Checks the code. */
    public OfKind {
      Check.code("scope.kind", kind);
    }

    @Override
    public boolean contains(ReportingUnit unit) {
      return unit.kinds().contains(kind);
    }

    @Override
    public List<String> expected(List<ReportingUnit> units) {
      List<String> codes =
          units.stream().filter(this::contains).map(ReportingUnit::code).toList();
      return codes.isEmpty() ? List.of(kind) : codes;
    }
  }

  /**
   * Certain units.
   *
   * @param units their codes, each once
   */
  record Named(@Required List<String> units) implements Scope {
    /** Refuses none, and one twice. */
    public Named {
      units = Check.distinct("scope.units", Check.filled("scope.units", units));
      units.forEach(unit -> Check.code("scope.units", unit));
    }

    @Override
    public boolean contains(ReportingUnit unit) {
      return units.contains(unit.code());
    }

    @Override
    public List<String> expected(List<ReportingUnit> given) {
      return units;
    }
  }
}
