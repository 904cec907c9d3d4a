package io.github.tvarka.attendance;

import io.github.tvarka.policy.lint.RawLadder;
import io.github.tvarka.policy.lint.RawPolicy;
import io.github.tvarka.policy.lint.RawRow;
import java.util.List;

/** Reads what a policy that was written down says of measures, taking whatever is there. */
final class RawLadders {
  private final RawPolicy raw;

  RawLadders(RawPolicy raw) {
    this.raw = raw;
  }

  void read(WrittenPart escalation) {
    escalation.parts("ladders").forEach(this::ladder);
  }

  private void ladder(WrittenPart ladder) {
    String key = ladder.name("key");
    List<RawRow> rows = ladder.called(key).parts("rows").stream().map(this::row).toList();
    RawLadder written =
        RawLadder.of(key, stands(ladder), rows).at(ladder.place().path());
    written = ladder.has("each") ? written.ofEach() : written;
    raw.ladder(ladder.text("resolutionReading").map(written::settledBy).orElse(written));
  }

  private RawLadder.Stands stands(WrittenPart ladder) {
    return switch (ladder.text("resolution").orElse("")) {
      case "lowest" -> RawLadder.Stands.FIRST;
      case "highest" -> RawLadder.Stands.LAST;
      case "all" -> RawLadder.Stands.ALL;
      case "exactly-one" -> RawLadder.Stands.NONE;
      default -> {
        raw.unreadable(ladder.place().at("resolution"), ladder.get("resolution"));
        yield RawLadder.Stands.ALL;
      }
    };
  }

  private RawRow row(WrittenPart row) {
    String clause = row.clause();
    RawRow read = RawRow.of(clause, row.get("when"), row.texts("readings"))
        .at(row.place().path())
        .appliesTo(row.get("appliesTo"));
    List<WrittenPart> measures = row.parts("then");
    for (int i = 0; i < measures.size(); i++) {
      WrittenPart measure = measures.get(i);
      measure(measure, clause);
      read = read.ordering("then[" + i + "]", measure.get("when"), measure.has("each"));
    }
    return read;
  }

  private void measure(WrittenPart written, String row) {
    WrittenPart measure = written.in(row);
    measure.text("clause").ifPresent(clause -> {
      raw.orders(clause);
      raw.names().ownClause(measure.place().at("clause"), clause, List.of(row));
    });
    measure.text("act").ifPresent(raw.names()::act);
    measure.parts("orElse").forEach(other -> other.text("act").ifPresent(raw.names()::act));
    WrittenPart lasts = measure.part("lasts");
    lasts.text("from").ifPresent(act -> raw.names().asksFor(lasts.place().at("from"), act));
  }
}
