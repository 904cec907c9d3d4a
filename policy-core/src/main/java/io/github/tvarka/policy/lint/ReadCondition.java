package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Not;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A condition that could be read, and where it stands. */
record ReadCondition(RawPlace place, Condition condition) {
  /** This condition and all inside it, each at its own place; this one first. */
  Stream<ReadCondition> walk() {
    List<Condition> parts = condition.parts();
    Stream<ReadCondition> inner = IntStream.range(0, parts.size())
        .mapToObj(i -> new ReadCondition(place.at(property(i)), parts.get(i)))
        .flatMap(ReadCondition::walk);
    return Stream.concat(Stream.of(this), inner);
  }

  private String property(int part) {
    if (condition instanceof AllOf) {
      return "allOf[" + part + "]";
    } else if (condition instanceof AnyOf) {
      return "anyOf[" + part + "]";
    } else if (condition instanceof Not) {
      return "not";
    }
    return condition instanceof InOneSubject ? "inOneSubject" : "again";
  }
}
