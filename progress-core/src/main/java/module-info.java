/** Regulations of progress: learning levels, comparisons, marks, plans and their reviews. */
module io.github.tvarka.progress {
  requires transitive io.github.tvarka.policy;
  requires static org.immutables.value.annotations;
  requires org.slf4j;
}
