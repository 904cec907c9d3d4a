package io.github.tvarka.attendance;

import io.github.tvarka.policy.lint.RawPlace;
import io.github.tvarka.policy.lint.RawPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object that a JSON reader gave, and where it stands; what in it is of another kind than asked for is noted as unreadable. */
record WrittenPart(RawPolicy raw, RawPlace place, Map<?, ?> json) {
  /** The objects of a list, each at its place; its clause is that of the place, if it has one. */
  List<WrittenPart> parts(String property) {
    List<WrittenPart> parts = new ArrayList<>();
    List<?> list = list(property);
    for (int i = 0; i < list.size(); i++) {
      RawPlace at = place.at(property + "[" + i + "]");
      if (list.get(i) instanceof Map<?, ?> map) {
        parts.add(at(at, map));
      } else {
        raw.unreadable(at, list.get(i));
      }
    }
    return parts;
  }

  /** An object that need not stand there; empty if it does not. */
  WrittenPart part(String property) {
    Object given = json.get(property);
    if (given != null && !(given instanceof Map)) {
      raw.unreadable(place.at(property), given);
    }
    return at(place.at(property), given instanceof Map<?, ?> map ? map : Map.of());
  }

  private WrittenPart at(RawPlace at, Map<?, ?> map) {
    return new WrittenPart(
        raw, map.get("clause") instanceof String clause ? at.in(clause) : at, map);
  }

  /** The same with another name for people. */
  WrittenPart called(String where) {
    return new WrittenPart(raw, place.called(where), json);
  }

  /** The same in a clause. */
  WrittenPart in(String clause) {
    return new WrittenPart(raw, place.in(clause), json);
  }

  private List<?> list(String property) {
    Object given = json.get(property);
    if (given == null || given instanceof List<?>) {
      return given == null ? List.of() : (List<?>) given;
    }
    raw.unreadable(place.at(property), given);
    return List.of();
  }

  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    List<?> list = list(property);
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof String text) {
        texts.add(text);
      } else {
        raw.unreadable(place.at(property + "[" + i + "]"), list.get(i));
      }
    }
    return texts;
  }

  Optional<String> text(String property) {
    return json.get(property) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** A text that must stand there. */
  String name(String property) {
    Optional<String> text = text(property);
    if (text.isEmpty()) {
      raw.unreadable(place.at(property), json.get(property));
    }
    return text.orElse("?");
  }

  /** The clause that must stand there, which the regulation then has. */
  String clause() {
    String clause = name("clause");
    if (text("clause").isPresent()) {
      raw.names().clause(clause);
    }
    return clause;
  }

  boolean has(String property) {
    return json.get(property) != null;
  }

  @Nullable
  Object get(String property) {
    return json.get(property);
  }

  void readings() {
    List<String> keys = texts("readings");
    if (!keys.isEmpty()) {
      raw.restsOn(place.at("readings"), keys);
    }
  }

  void condition(String property, RawPolicy.Asks asks) {
    Object given = json.get(property);
    if (given != null) {
      raw.condition(place.at(property), given, asks);
    }
  }

  Stream<String> keys() {
    return json.keySet().stream().filter(String.class::isInstance).map(String.class::cast);
  }
}
