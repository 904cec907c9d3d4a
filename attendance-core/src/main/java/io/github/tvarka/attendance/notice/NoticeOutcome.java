package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of a duty on a day. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = NoticeOutcome.CalledFor.class, name = "called-for"),
  @JsonSubTypes.Type(value = NoticeOutcome.Met.class, name = "met"),
  @JsonSubTypes.Type(value = NoticeOutcome.NotShownMet.class, name = "not-shown-met"),
  @JsonSubTypes.Type(value = NoticeOutcome.NotCalledFor.class, name = "not-called-for"),
  @JsonSubTypes.Type(value = NoticeOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface NoticeOutcome extends Serializable {
  /**
   * It is to be done, and there is still time.
   *
   * @param by the last moment in time, inclusive; empty where the text sets none
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record CalledFor(Optional<LocalDateTime> by) implements NoticeOutcome {
    /** Takes an absent moment as none. */
    public CalledFor {
      by = Check.optional(by);
    }

    /** {@return the form in which this is serialised, since an Optional cannot be} */
    private Object writeReplace() {
      return new CalledForForm(by.orElse(null));
    }

    private record CalledForForm(@Nullable LocalDateTime by) implements Serializable {
      private Object readResolve() {
        return new CalledFor(Optional.ofNullable(by));
      }
    }
  }

  /**
   * It was done in time. A mark in the e-diary is taken to be so, since the record does not show when it was made.
   *
   * @param on the day; empty where the record does not show it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Met(Optional<LocalDate> on) implements NoticeOutcome {
    /** Takes an absent day as none. */
    public Met {
      on = Check.optional(on);
    }

    /** {@return the form in which this is serialised, since an Optional cannot be} */
    private Object writeReplace() {
      return new MetForm(on.orElse(null));
    }

    private record MetForm(@Nullable LocalDate on) implements Serializable {
      private Object readResolve() {
        return new Met(Optional.ofNullable(on));
      }
    }
  }

  /**
   * It was called for, its time is over, and nothing shows that it was done in time.
   *
   * @param by the last moment that was in time
   */
  record NotShownMet(@Required LocalDateTime by) implements NoticeOutcome {
    /** Checks that it is given. */
    public NotShownMet {
      Check.given("by", by);
    }
  }

  /** Nothing calls for it. */
  record NotCalledFor() implements NoticeOutcome {}

  /**
   * What is known does not decide whether it is called for, or until when.
   *
   * @param needs what would
   * @param by the last moment in time if it is; empty where the text sets none
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record NotYetKnown(@Required List<Need> needs, Optional<LocalDateTime> by)
      implements NoticeOutcome {
    /** Copies the list. */
    public NotYetKnown {
      needs = Check.list("needs", needs);
      by = Check.optional(by);
    }

    /** {@return the form in which this is serialised, since an Optional cannot be} */
    private Object writeReplace() {
      return new NotYetKnownForm(needs, by.orElse(null));
    }

    private record NotYetKnownForm(
        List<Need> needs, @Nullable LocalDateTime by) implements Serializable {
      private Object readResolve() {
        return new NotYetKnown(needs, Optional.ofNullable(by));
      }
    }
  }
}
