/** Regulations of learning support: who is entitled, what is due and until when. */
module io.github.tvarka.support {
  requires transitive io.github.tvarka.policy;
  requires static org.immutables.value.annotations;
  requires org.slf4j;
}
