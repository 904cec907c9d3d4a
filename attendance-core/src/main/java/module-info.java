/** Regulations of attendance: absences, excuses, notices, tallies and the measures that follow. */
module io.github.tvarka.attendance {
  requires transitive io.github.tvarka.policy;
  requires static org.immutables.value.annotations;
  requires org.slf4j;

  exports io.github.tvarka.attendance;
  exports io.github.tvarka.attendance.absence;
  exports io.github.tvarka.attendance.escalation;
  exports io.github.tvarka.attendance.excuse;
  exports io.github.tvarka.attendance.form;
  exports io.github.tvarka.attendance.notice;
  exports io.github.tvarka.attendance.outline;
  exports io.github.tvarka.attendance.preset;
  exports io.github.tvarka.attendance.tally;
}
