package io.github.tvarka.attendance;

import io.github.tvarka.policy.lint.RawLadder;
import io.github.tvarka.policy.lint.RawPolicy;
import io.github.tvarka.policy.lint.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a policy, or a case with one, from what a JSON reader gives, taking whatever is there. */
final class RawAttendance {
  private final RawPolicy raw = new RawPolicy();

  RawPolicy read(Map<?, ?> json) {
    Object policy = json.containsKey("policy") ? json.get("policy") : json;
    if (!(policy instanceof Map<?, ?> written)) {
      return raw.unreadable("policy", policy);
    }
    if (written.get("edition") instanceof Map<?, ?> edition) {
      raw.edition(
          text(edition.get("name")).orElse("edition"),
          text(edition.get("from")).orElse(null),
          text(edition.get("to")).orElse(null));
    } else {
      raw.unreadable("edition", written.get("edition"));
    }
    maps(written, "counters").forEach(this::counter);
    maps(written, "readings")
        .forEach(reading -> raw.reading(name(reading, "key"), name(reading, "clause")));
    maps(map(written, "escalation"), "ladders").forEach(this::ladder);
    excuses(map(written, "excuses"));
    List<Map<?, ?>> duties = new ArrayList<>(maps(map(written, "notices"), "duties"));
    duties.addAll(maps(written, "duties"));
    duties.forEach(duty -> duty("duty " + name(duty, "clause"), duty));
    maps(written, "forms").forEach(form -> readings("form " + name(form, "clause"), form));
    maps(map(json, "facts"), "measures").forEach(taken -> raw.measure(name(taken, "clause")));
    return raw;
  }

  private void counter(Map<?, ?> counter) {
    boolean weighted =
        maps(counter, "plus").stream().anyMatch(addend -> addend.containsKey("weight"));
    raw.counter(name(counter, "key"), weighted || counter.containsKey("conversion"));
  }

  private void ladder(Map<?, ?> ladder) {
    List<RawRow> rows = new ArrayList<>();
    for (Map<?, ?> row : maps(ladder, "rows")) {
      String clause = name(row, "clause");
      rows.add(RawRow.of(clause, row.get("when"), texts(row, "readings")));
      condition("row " + clause, row, "appliesTo");
      for (Map<?, ?> measure : maps(row, "then")) {
        text(measure.get("clause")).ifPresent(raw::orders);
        condition("row " + clause, measure, "when");
      }
    }
    RawLadder written = RawLadder.of(name(ladder, "key"), stands(ladder.get("resolution")), rows);
    raw.ladder(text(ladder.get("resolutionReading")).map(written::settledBy).orElse(written));
  }

  private RawLadder.Stands stands(@Nullable Object resolution) {
    return switch (String.valueOf(resolution)) {
      case "lowest" -> RawLadder.Stands.FIRST;
      case "highest" -> RawLadder.Stands.LAST;
      case "all" -> RawLadder.Stands.ALL;
      case "exactly-one" -> RawLadder.Stands.NONE;
      default -> {
        raw.unreadable("resolution", resolution);
        yield RawLadder.Stands.ALL;
      }
    };
  }

  private void excuses(Map<?, ?> excuses) {
    readings("notice", map(excuses, "notice"));
    for (Map<?, ?> allowance : maps(excuses, "allowances")) {
      String where = "allowance " + name(allowance, "clause");
      readings(where, allowance);
      readings(where, map(allowance, "notice"));
      readings(where, map(allowance, "refused"));
      for (Map<?, ?> tier : maps(allowance, "tiers")) {
        String of = "tier " + name(tier, "clause");
        readings(of, tier);
        condition(of, tier, "appliesTo");
        maps(tier, "limits").forEach(limit -> readings(of, limit));
      }
    }
  }

  private void duty(String where, Map<?, ?> duty) {
    raw.orders(name(duty, "clause"));
    readings(where, duty);
    condition(where, duty, "when");
  }

  private void condition(String where, Map<?, ?> of, String key) {
    Object given = of.get(key);
    if (given != null) {
      raw.condition(where, given);
    }
  }

  private void readings(String where, Map<?, ?> of) {
    List<String> keys = texts(of, "readings");
    if (!keys.isEmpty()) {
      raw.restsOn(where, keys);
    }
  }

  /** The objects of a list; whatever else stands there is noted. */
  private List<Map<?, ?>> maps(Map<?, ?> of, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object element : list(of, key)) {
      if (element instanceof Map<?, ?> map) {
        maps.add(map);
      } else {
        raw.unreadable(key, element);
      }
    }
    return maps;
  }

  private List<String> texts(Map<?, ?> of, String key) {
    List<String> texts = new ArrayList<>();
    for (Object element : list(of, key)) {
      if (element instanceof String text) {
        texts.add(text);
      } else {
        raw.unreadable(key, element);
      }
    }
    return texts;
  }

  private List<?> list(Map<?, ?> of, String key) {
    Object given = of.get(key);
    if (given == null || given instanceof List<?>) {
      return given == null ? List.of() : (List<?>) given;
    }
    raw.unreadable(key, given);
    return List.of();
  }

  private static Map<?, ?> map(Map<?, ?> of, String key) {
    return of.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }

  private String name(Map<?, ?> of, String key) {
    Optional<String> text = text(of.get(key));
    if (text.isEmpty()) {
      raw.unreadable(key, of.get(key));
    }
    return text.orElse("?");
  }

  private static Optional<String> text(@Nullable Object given) {
    return given instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
