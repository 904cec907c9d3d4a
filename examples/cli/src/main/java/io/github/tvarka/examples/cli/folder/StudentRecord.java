package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.attendance.AttendanceFacts;
import java.util.List;
import java.util.Optional;

/**
 * What the files say of one student.
 *
 * @param code the student's code
 * @param facts what is known; empty if any of it is broken
 * @param faults what is broken, a line each
 */
public record StudentRecord(String code, Optional<AttendanceFacts> facts, List<String> faults) {
  /** Copies the list. */
  public StudentRecord {
    faults = List.copyOf(faults);
  }
}
