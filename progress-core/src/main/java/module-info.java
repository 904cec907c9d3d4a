/** Regulations of progress: learning levels, comparisons, marks, plans and their reviews. */
module io.github.tvarka.progress {
  requires transitive io.github.tvarka.policy;
  requires static org.immutables.value.annotations;
  requires org.slf4j;

  exports io.github.tvarka.progress;
  exports io.github.tvarka.progress.achievement;
  exports io.github.tvarka.progress.followup;
  exports io.github.tvarka.progress.level;
  exports io.github.tvarka.progress.mark;
  exports io.github.tvarka.progress.preset;
}
