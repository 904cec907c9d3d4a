package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.StudentProfile;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * All that is on record of one student's learning levels, over one school year or several. Immutable; it holds no name.
 *
 * @param student when the student belonged to the school, and the like
 * @param calendar the school years that the record reaches over; in JSON one may stand without brackets
 * @param rows the rows of the tables, in any order
 * @param sheets the criteria of single subjects, in any order
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LevelRecord(
    StudentProfile student,

    @Required @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    List<SchoolYearCalendar> calendar,

    List<LevelRow> rows,
    List<CriteriaSheet> sheets)
    implements WithLevelRecord, Serializable {
  /** Refuses a record without a calendar; copies the lists. */
  public LevelRecord {
    student = student == null ? StudentProfile.UNKNOWN : student;
    calendar = Check.filled("record.calendar", calendar);
    rows = Check.list("record.rows", rows);
    sheets = Check.list("record.sheets", sheets);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a record. */
  public static final class Builder extends LevelRecordBuilder {
    Builder() {
      student(StudentProfile.UNKNOWN);
    }
  }
}
