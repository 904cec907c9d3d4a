package io.github.tvarka.attendance.outline;

import java.io.Serial;

/** A policy asks for something that is not prepared, so each student is decided with all reasons. */
final class NotPrepared extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  NotPrepared(String what) {
    super(what, null, false, false);
  }
}
