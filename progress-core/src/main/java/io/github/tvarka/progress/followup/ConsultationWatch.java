package io.github.tvarka.progress.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How the consultations assigned in a case were attended. Immutable; each list is in order of days.
 *
 * @param attended those to which the student came
 * @param missed those to which the student did not come
 * @param notRecorded those that have taken place and of which no attendance is on record
 * @param toCome those still to come
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ConsultationWatch(
    List<LocalDate> attended,
    List<LocalDate> missed,
    List<LocalDate> notRecorded,
    List<LocalDate> toCome)
    implements Serializable {
  /** Copies the lists. */
  public ConsultationWatch {
    attended = Check.list("attended", attended);
    missed = Check.list("missed", missed);
    notRecorded = Check.list("notRecorded", notRecorded);
    toCome = Check.list("toCome", toCome);
  }
}
