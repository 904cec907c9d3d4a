/** Regulations of attendance: absences, excuses, notices, tallies and the measures that follow. */
module io.github.tvarka.attendance {
  requires transitive io.github.tvarka.policy;
  requires static org.immutables.value.annotations;
  requires org.slf4j;
}
