package io.github.tvarka.policy.condition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule asks. Immutable.
 *
 * <p>In JSON the first word tells which one it is: {@code {"count": "unexcused-lessons", "per": "calendar-month", "moreThan": 14}}. By {@code toString} it is told in the
 * words of its JSON, for messages: more than 14 unexcused-lessons per calendar-month.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(Count.class),
  @JsonSubTypes.Type(Share.class),
  @JsonSubTypes.Type(EveryFurther.class),
  @JsonSubTypes.Type(Again.class),
  @JsonSubTypes.Type(Held.class),
  @JsonSubTypes.Type(FactIs.class),
  @JsonSubTypes.Type(AgeIs.class),
  @JsonSubTypes.Type(GradeIs.class),
  @JsonSubTypes.Type(AllOf.class),
  @JsonSubTypes.Type(AnyOf.class),
  @JsonSubTypes.Type(Not.class),
  @JsonSubTypes.Type(InOneSubject.class)
})
public sealed interface Condition extends Serializable
    permits Count,
        Share,
        EveryFurther,
        Again,
        Held,
        FactIs,
        AgeIs,
        GradeIs,
        AllOf,
        AnyOf,
        Not,
        InOneSubject {
  /**
   * The conditions directly inside this one.
   *
   * @return empty for those that compare something themselves
   */
  default List<Condition> parts() {
    return List.of();
  }

  /**
   * This condition and all inside it.
   *
   * @return this one first
   */
  default Stream<Condition> walk() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::walk));
  }
}
