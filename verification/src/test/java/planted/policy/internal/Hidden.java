package planted.policy.internal;

/** For the cores only. */
public final class Hidden {
  private Hidden() {}
}
