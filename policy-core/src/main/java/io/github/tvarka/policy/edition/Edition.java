package io.github.tvarka.policy.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text of a regulation and the days on which it is in force. Immutable.
 *
 * @param name unique within the document, such as 2023 or V-247; findings cite it
 * @param from the first day in force, inclusive
 * @param to the last day in force, inclusive; empty while no end is set
 * @param published the day it was published; empty when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Edition(
    @Required String name,
    @Required LocalDate from,
    Optional<LocalDate> to,
    Optional<LocalDate> published)
    implements Serializable {
  /** Refuses an edition that ends before it begins. */
  public Edition {
    Check.text("edition.name", name);
    Check.given("edition.from", from);
    to = Check.optional(to);
    published = Check.optional(published);
    Check.that(
        to.map(end -> !end.isBefore(from)).orElse(true),
        "edition.to",
        to.orElse(null),
        "must not be before edition.from (" + from + ")");
  }

  /**
   * An edition with no end set.
   *
   * @param name its name
   * @param fromInclusive the first day in force
   * @return the edition
   */
  public static Edition of(String name, LocalDate fromInclusive) {
    return new Edition(name, fromInclusive, Optional.empty(), Optional.empty());
  }

  /**
   * Whether it is in force on a day.
   *
   * @param date the day
   * @return true from the first to the last day in force
   */
  public boolean inForce(LocalDate date) {
    return !date.isBefore(from) && to.map(end -> !date.isAfter(end)).orElse(true);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(name, from, to.orElse(null), published.orElse(null));
  }

  private record Form(
      String name,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate published) implements Serializable {
    private Object readResolve() {
      return new Edition(name, from, Optional.ofNullable(to), Optional.ofNullable(published));
    }
  }
}
