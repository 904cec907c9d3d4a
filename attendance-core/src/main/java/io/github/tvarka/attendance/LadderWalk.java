package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.policy.lint.RawLadder;
import io.github.tvarka.policy.lint.RawPlace;
import io.github.tvarka.policy.lint.RawPolicy;
import io.github.tvarka.policy.lint.RawRow;
import io.github.tvarka.policy.measure.Measure;
import java.util.ArrayList;
import java.util.List;

/** Walks what a policy says of measures. */
final class LadderWalk {
  private final RawPolicy raw;

  LadderWalk(RawPolicy raw) {
    this.raw = raw;
  }

  void walk(EscalationPolicy escalation) {
    for (int i = 0; i < escalation.ladders().size(); i++) {
      ladder("escalation.ladders[" + i + "]", escalation.ladders().get(i));
    }
  }

  private void ladder(String path, Ladder ladder) {
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < ladder.rows().size(); i++) {
      String at = path + ".rows[" + i + "]";
      rows.add(row(RawPlace.of(ladder.key(), at), ladder.rows().get(i)).at(at));
    }
    RawLadder written =
        RawLadder.of(ladder.key(), stands(ladder.resolution()), rows).at(path);
    written = ladder.each().isPresent() ? written.ofEach() : written;
    raw.ladder(ladder.resolutionReading().map(written::settledBy).orElse(written));
  }

  private RawRow row(RawPlace at, LadderRow row) {
    String clause = row.clause().number();
    RawRow written =
        RawRow.of(clause, row.when(), row.readings()).appliesTo(row.appliesTo().orElse(null));
    for (int i = 0; i < row.then().size(); i++) {
      Measure measure = row.then().get(i);
      String property = "then[" + i + "]";
      measure(at.in(clause).at(property), measure, clause);
      written =
          written.ordering(property, measure.when().orElse(null), measure.each().isPresent());
    }
    return written;
  }

  private void measure(RawPlace place, Measure measure, String row) {
    measure.clause().ifPresent(clause -> {
      raw.orders(clause.number());
      raw.names().ownClause(place.at("clause"), clause.number(), List.of(row));
    });
    raw.names().act(measure.act().code());
    measure.orElse().forEach(other -> raw.names().act(other.act().code()));
    measure
        .lasts()
        .ifPresent(lasts ->
            raw.names().asksFor(place.at("lasts").at("from"), lasts.from().code()));
  }

  static RawLadder.Stands stands(Resolution resolution) {
    return switch (resolution) {
      case LOWEST -> RawLadder.Stands.FIRST;
      case HIGHEST -> RawLadder.Stands.LAST;
      case ALL -> RawLadder.Stands.ALL;
      case EXACTLY_ONE -> RawLadder.Stands.NONE;
    };
  }
}
