/** Regulations of progress: learning levels, comparisons, marks, plans and their reviews. */
module io.github.tvarka.progress {
  requires transitive io.github.tvarka.policy;
  requires static org.immutables.value.annotations;
  requires org.slf4j;

  exports io.github.tvarka.progress.achievement;
  exports io.github.tvarka.progress.followup;
  exports io.github.tvarka.progress.form;
  exports io.github.tvarka.progress.change;
  exports io.github.tvarka.progress.cohort;
  exports io.github.tvarka.progress.comparison;
  exports io.github.tvarka.progress.level;
  exports io.github.tvarka.progress.mark;
  exports io.github.tvarka.progress.nomination;
  exports io.github.tvarka.progress.observation;
  exports io.github.tvarka.progress.plan;
  exports io.github.tvarka.progress.preset;
  exports io.github.tvarka.progress.table;
  exports io.github.tvarka.progress;
}
