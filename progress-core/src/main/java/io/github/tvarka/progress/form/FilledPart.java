package io.github.tvarka.progress.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a blank holds entries; never what they say. Immutable.
 *
 * @param part which blank
 * @param lines how many entries it holds; 0 says that it is empty
 * @param on when it was filled in; empty where only the section has a date
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FilledPart(@Required PartKey part, @Required int lines, Optional<LocalDate> on)
    implements Serializable {
  /** Refuses a negative number of entries. */
  public FilledPart {
    Check.given("filled.part", part);
    Check.that(lines >= 0, "filled." + part, lines, "must not be negative");
    on = Check.optional(on);
  }

  /**
   * A blank with one entry.
   *
   * @param part which blank
   * @return the blank
   */
  public static FilledPart of(PartKey part) {
    return of(part, 1);
  }

  /**
   * A blank with several entries.
   *
   * @param part which blank
   * @param lines how many entries it holds
   * @return the blank
   */
  public static FilledPart of(PartKey part, int lines) {
    return new FilledPart(part, lines, Optional.empty());
  }

  boolean by(LocalDate asOf) {
    return on.map(day -> !day.isAfter(asOf)).orElse(true);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(part, lines, on.orElse(null));
  }

  private record Form(PartKey part, int lines, @Nullable LocalDate on) implements Serializable {
    private Object readResolve() {
      return new FilledPart(part, lines, Optional.ofNullable(on));
    }
  }
}
